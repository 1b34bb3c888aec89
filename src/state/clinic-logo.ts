import { logoProblem } from '#src/content/clinic.ts';

/** Address of the clinic's logo for an `<img>`, where no script of an svg runs; null when it cannot be shown. Never rejects. */
export async function logoToShow(logo: string): Promise<string | null> {
  try {
    const address = new URL(logo, document.baseURI);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${logo} is not there`);
    const file = await answer.blob();
    const svg = file.type.startsWith('image/svg');
    const problem = logoProblem({ bytes: file.size, type: file.type, ...(svg ? { text: await file.text() } : {}) });
    if (problem === null) return address.href;
    console.warn(problem);
  } catch (error) {
    console.warn('The logo of the clinic could not be read', error);
  }
  return null;
}
