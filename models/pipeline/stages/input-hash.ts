import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const models = path.resolve(import.meta.dirname, '../..');

/** Only measure and show: what they say changes no byte of the model. */
const LOOKERS_ON = /^pipeline\/(checks\/|report\.ts$|preview\.ts$)/;

/**
 * SHA-256 over the names and texts of every source file below the given folders of `models/`.
 *
 * Checks, report and preview are left out. Line endings are normalised, so that a checkout on another system gives the same hash.
 */
export function inputHash(folders: readonly string[] = ['definitions', 'pipeline']): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const base = path.join(models, folder);
    if (!existsSync(base)) continue;
    const files = base.endsWith('.ts')
      ? [base]
      : readdirSync(base, { recursive: true })
          .map((name) => path.join(base, String(name)))
          .filter((file) => file.endsWith('.ts'))
          .sort();
    for (const file of files) {
      const name = path.relative(models, file).split(path.sep).join('/');
      if (LOOKERS_ON.test(name)) continue;
      hash.update(name);
      hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    }
  }
  return hash.digest('hex');
}
