import { readClinic, type Clinic } from '#src/content/clinic.ts';

let asked: Promise<Clinic> | null = null;

/** The clinic of this copy of the page, fetched once; nothing when there is no file or it cannot be read. Never rejects. */
export function clinicOfPage(): Promise<Clinic> {
  asked ??= fetch(new URL('clinic.json', document.baseURI))
    .then((answer) => (answer.ok ? answer.json() : {}))
    .then((file: unknown) => {
      const { clinic, problem } = readClinic(file);
      if (problem) console.warn(problem);
      return clinic;
    })
    .catch((error: unknown) => {
      console.warn('clinic.json could not be read', error);
      return {};
    });
  return asked;
}
