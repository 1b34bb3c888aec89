/** Languages a person can read. Part of public links: `?lang=es`. */
export const LANGUAGES = ['en', 'es'] as const;
export type WrittenLanguage = (typeof LANGUAGES)[number];

/**
 * Made from the English words while they are fetched, to see what another language would do to the page: `en-XA` is longer
 * and accented, `ar-XB` runs from right to left. Nobody is offered them; a link opens them.
 */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

export type Language = WrittenLanguage | PseudoLanguage;

/** What each language calls itself: never translated. */
export const LANGUAGE_NAMES: Readonly<Record<WrittenLanguage, string>> = { en: 'English', es: 'Español' };

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar-XB' ? 'rtl' : 'ltr');

/** The language whose rules for numbers and plurals hold. */
export const rulesOf = (language: Language): WrittenLanguage => (isWritten(language) ? language : 'en');

export const isWritten = (language: string): language is WrittenLanguage => (LANGUAGES as readonly string[]).includes(language);

/** A language from a tag such as `es-MX`, in any case; null when there is none of that name. */
export function languageOf(tag: string | null): Language | null {
  if (!tag) return null;
  const lower = tag.trim().toLowerCase();
  const pseudo = PSEUDO_LANGUAGES.find((candidate) => candidate.toLowerCase() === lower);
  return pseudo ?? LANGUAGES.find((candidate) => lower === candidate || lower.startsWith(`${candidate}-`)) ?? null;
}
