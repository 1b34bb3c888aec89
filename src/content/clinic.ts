/** The clinic that a copy of the page belongs to, as `clinic.json` beside the page says it. Every field may be absent. */
export interface Clinic {
  readonly name?: string;
  readonly phone?: string;
  /** Address of the page where one books; https only. */
  readonly link?: string;
}

const LONGEST_NAME = 80;
/** https alone: never a script or a file. */
const LINK = /^https:\/\/[\w.-]+(?:[/?#][^\s<>"'\\]*)?$/i;
const PHONE = /^[+(]?\d[\d\s().-]{3,22}\d$/;

/**
 * What of a clinic file may be shown, and in one sentence what may not. Markup in a name is refused, not cleaned.
 *
 * @param file the parsed JSON, whatever it is
 */
export function readClinic(file: unknown): { readonly clinic: Clinic; readonly problem: string | null } {
  if (file === null || typeof file !== 'object' || Array.isArray(file)) return { clinic: {}, problem: 'clinic.json must hold an object with name, phone and link' };
  const { name, phone, link } = file as Readonly<Record<string, unknown>>;
  const refused: string[] = [];
  const take = (field: string, value: unknown, good: (text: string) => boolean): string | undefined => {
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string' && good(value.trim())) return value.trim();
    refused.push(field);
    return undefined;
  };
  const shown = {
    name: take('name', name, (text) => text.length <= LONGEST_NAME && !/[<>]/.test(text)),
    phone: take('phone', phone, (text) => PHONE.test(text)),
    link: take('link', link, (text) => LINK.test(text)),
  };
  const clinic = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)) as Clinic;
  return { clinic, problem: refused.length > 0 ? `clinic.json: ${refused.join(', ')} cannot be shown and was left out` : null };
}
