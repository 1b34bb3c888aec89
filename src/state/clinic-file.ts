import type { Clinic } from '#src/content/clinic.ts';

/** Largest clinic file, letters. */
const LARGEST_FILE = 20_000;

let asked: Promise<Clinic> | null = null;

/** The clinic of this copy of the page, fetched once; nothing when there is no file or it cannot be read. Never rejects. */
export function clinicOfPage(): Promise<Clinic> {
  asked ??= readFile().catch((error: unknown) => {
    console.warn('clinic.json could not be read', error);
    return {};
  });
  return asked;
}

async function readFile(): Promise<Clinic> {
  const answer = await fetch(new URL('clinic.json', document.baseURI));
  const text = answer.ok ? (await answer.text()).trim() : '{}';
  // as shipped it holds nothing, and then what reads it is not loaded
  if (text === '{}') return {};
  if (text.length > LARGEST_FILE) throw new Error(`clinic.json is larger than ${LARGEST_FILE / 1000} kB`);
  const { readClinic } = await import('#src/content/clinic.ts');
  const { clinic, problem } = readClinic(JSON.parse(text));
  if (problem) console.warn(problem);
  return clinic;
}
