import { isWritten, type WrittenLanguage } from './languages.ts';

/** Regions that a visit may be about; a clinic may name its own, which then stands first. Part of public links. */
export const PATHWAY_IDS = ['neck-shoulder', 'shoulder-blade', 'low-back', 'buttock'] as const;
export type PathwayId = (typeof PATHWAY_IDS)[number];

/** The clinic that a copy of the page belongs to, as `clinic.json` beside the page says it. Every field may be absent. */
export interface Clinic {
  readonly name?: string;
  readonly phone?: string;
  /** Address of the page where one books; https only. */
  readonly link?: string;
  /** A picture beside the page, by its path from there. */
  readonly logo?: string;
  /** Languages that are offered; all that there are when absent. */
  readonly languages?: readonly WrittenLanguage[];
  /** The language to start in; one of those offered. */
  readonly defaultLanguage?: WrittenLanguage;
  readonly pathway?: PathwayId;
  /** Minutes without a touch after which a shared tablet starts anew. */
  readonly kioskMinutes?: number;
}

/** Largest logo, bytes. */
export const LARGEST_LOGO = 200_000;

const LONGEST_NAME = 80;
/** https alone: never a script or a file. */
const LINK = /^https:\/\/[\w.-]+(?:[/?#][^\s<>"'\\]*)?$/i;
const PHONE = /^[+(]?\d[\d\s().-]{3,22}\d$/;
/** A file beside the page or below it: no other site, no way up. */
const LOGO = /^(?:\.\/)?(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:png|svg|jpe?g)$/i;
const LONGEST_PATH = 120;
const MOST_MINUTES = 30;

/** What each field must be; the end of the sentence that says why it was left out. */
const RULES: { readonly [Field in keyof Required<Clinic>]: string } = {
  name: `must be plain text of at most ${LONGEST_NAME} letters, without < and >`,
  phone: 'must be a telephone number',
  link: 'must be an address that starts with https://',
  logo: 'must be the path of a png, svg or jpg file beside the page',
  languages: 'must be a list of languages that there are, such as ["en", "es"]',
  defaultLanguage: 'must be one of the languages that are offered',
  pathway: `must be one of ${PATHWAY_IDS.join(', ')}`,
  kioskMinutes: `must be a whole number from 1 to ${MOST_MINUTES}`,
};

type Written = Readonly<Record<string, unknown>>;

const plain = (value: unknown, good: (text: string) => boolean): string | undefined =>
  typeof value === 'string' && good(value.trim()) ? value.trim() : undefined;

const offered = (value: unknown): readonly WrittenLanguage[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && isWritten(one)) ? [...new Set(value as WrittenLanguage[])] : undefined;

/** The value of each field as it may be used; undefined where it may not. */
const READ: { readonly [Field in keyof Required<Clinic>]: (value: unknown, file: Written) => Clinic[Field] | undefined } = {
  name: (value) => plain(value, (text) => text.length <= LONGEST_NAME && !/[<>]/.test(text)),
  phone: (value) => plain(value, (text) => PHONE.test(text)),
  link: (value) => plain(value, (text) => LINK.test(text)),
  logo: (value) => plain(value, (text) => text.length <= LONGEST_PATH && LOGO.test(text)),
  languages: offered,
  defaultLanguage: (value, { languages }) =>
    typeof value === 'string' && isWritten(value) && (offered(languages)?.includes(value) ?? true) ? value : undefined,
  pathway: (value) => PATHWAY_IDS.find((id) => id === value),
  kioskMinutes: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_MINUTES ? value : undefined),
};

/**
 * What of a clinic file may be used, and a sentence for each thing that may not. Markup in a name is refused, not cleaned.
 *
 * @param file the parsed JSON, whatever it is
 */
export function readClinic(file: unknown): { readonly clinic: Clinic; readonly problem: string | null } {
  if (file === null || typeof file !== 'object' || Array.isArray(file)) return { clinic: {}, problem: `clinic.json must hold an object with ${Object.keys(RULES).join(', ')}.` };
  const written = file as Written;
  const problems: string[] = [];
  const clinic: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(written)) {
    if (value === '') continue;
    if (!Object.hasOwn(READ, field)) {
      problems.push(`clinic.json: ${field.slice(0, 40)} is not known and was left out.`);
      continue;
    }
    const used = READ[field as keyof Clinic](value, written);
    if (used === undefined) problems.push(`clinic.json: ${field} ${RULES[field as keyof Clinic]}; it was left out.`);
    else clinic[field] = used;
  }
  return { clinic: clinic as Clinic, problem: problems.length > 0 ? problems.join(' ') : null };
}

/** Why a logo cannot be shown; null when it can. `text` is what an svg says. */
export function logoProblem({ bytes, type, text = '' }: { readonly bytes: number; readonly type: string; readonly text?: string }): string | null {
  if (!/^image\/(png|jpeg|svg\+xml)\b/.test(type)) return 'The logo of the clinic is not a png, svg or jpg file; it was left out.';
  if (bytes > LARGEST_LOGO) return `The logo of the clinic is larger than ${LARGEST_LOGO / 1000} kB; it was left out.`;
  if (/<script|<foreignObject|\son\w+\s*=|javascript:/i.test(text)) return 'The logo of the clinic holds a script; it was left out.';
  return null;
}
