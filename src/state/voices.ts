import { isWritten, type Language, type WrittenLanguage } from '#src/content/languages.ts';

/** What we ask of a voice. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name' | 'default'>;

/** Tags of a language, the one that most readers speak first. */
const TAGS: Readonly<Record<WrittenLanguage, readonly string[]>> = {
  en: ['en-us', 'en-ca', 'en-gb'],
  es: ['es-us', 'es-mx', 'es-419', 'es-co', 'es-ar', 'es-cl'],
};

/**
 * Calm voices by the beginning of their names. Some devices list joke voices of the same language before them, and only
 * the names tell them apart.
 */
const CALM = ['samantha', 'ava', 'allison', 'paulina', 'mónica', 'monica', 'microsoft', 'google'];

/** The tag that a voice is asked for when there is none to choose. */
export const speechTag = (language: Language): string => (language === 'es' ? 'es-US' : 'en-US');

const rank = (list: readonly string[], found: (entry: string) => boolean): number => {
  const at = list.findIndex(found);
  return at < 0 ? list.length : at;
};

/** The voice of this device that reads a language best, null where it has none. Voices of a server would send the words away. */
export function offlineVoice<Voice extends VoiceFacts>(voices: readonly Voice[], language: Language): Voice | null {
  if (!isWritten(language)) return null;
  // some devices write es_US
  const tag = ({ lang }: Voice): string => lang.toLowerCase().replaceAll('_', '-');
  const cost = (voice: Voice): number => {
    const name = voice.name.toLowerCase();
    return 100 * rank(TAGS[language], (wanted) => wanted === tag(voice)) + (voice.default ? 0 : 1 + rank(CALM, (calm) => name.startsWith(calm)));
  };
  const fit = voices.filter((voice) => voice.localService && (tag(voice) === language || tag(voice).startsWith(`${language}-`)));
  return fit.reduce<Voice | null>((best, voice) => (best && cost(best) <= cost(voice) ? best : voice), null);
}
