import { validateBytes } from 'gltf-validator';

/** Khronos validator; throws with the first messages when there is any error or warning. */
export async function validateGlb(glb: Uint8Array): Promise<void> {
  const report = await validateBytes(glb, { maxIssues: 20 });
  const bad = report.issues.messages.filter((message) => message.severity <= 1);
  if (report.issues.numErrors + report.issues.numWarnings > 0) {
    throw new Error(`validateGlb: ${bad.map((message) => `${message.code} at ${message.pointer}`).slice(0, 5).join('; ')}; mend the writer`);
  }
}
