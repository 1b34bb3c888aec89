import { isPlace, SIDES } from '#src/anatomy/places.ts';
import { CHAPTER_IDS } from '#src/content/chapters.ts';
import { isWritten, languageOf, LANGUAGES, type WrittenLanguage } from '#src/content/languages.ts';
import { EMBED_VERSION, type EmbedPlace, type HostMessage, type PageMessage } from './embed-protocol.ts';

/** A message understood, or one sentence that says why not. */
export type ReadMessage = { readonly message: HostMessage } | { readonly problem: string };

/**
 * Reads what the page around the frame sent. Null for what was not meant for us: anything without the key `unknot`.
 * Never throws, whatever it is given.
 */
export function readHostMessage(data: unknown): ReadMessage | null {
  try {
    return read(data);
  } catch {
    return { problem: 'The message could not be read.' };
  }
}

export const viewMessage = (view: Omit<Extract<PageMessage, { type: 'view' }>, 'unknot' | 'type'>): PageMessage => ({ unknot: EMBED_VERSION, type: 'view', ...view });
export const problemMessage = (text: string): PageMessage => ({ unknot: EMBED_VERSION, type: 'problem', text });
export const readyMessage: PageMessage = { unknot: EMBED_VERSION, type: 'ready', version: EMBED_VERSION };

function read(data: unknown): ReadMessage | null {
  if (data === null || typeof data !== 'object' || !Object.hasOwn(data, 'unknot')) return null;
  const fields = data as Readonly<Record<string, unknown>>;
  if (fields['unknot'] !== EMBED_VERSION) return { problem: `Only messages with "unknot": ${EMBED_VERSION} are understood.` };
  if (fields['type'] === 'open') return readOpen(fields);
  if (fields['type'] === 'language') {
    const lang = readLanguage(fields['lang']);
    return lang ? { message: { unknot: EMBED_VERSION, type: 'language', lang } } : { problem: NO_LANGUAGE };
  }
  return { problem: 'The type must be "open" or "language".' };
}

const NO_LANGUAGE = `The lang must be one of: ${LANGUAGES.join(', ')}.`;

function readOpen({ place, side, chapter, lang }: Readonly<Record<string, unknown>>): ReadMessage {
  if (!isEmbedPlace(place)) return { problem: 'The place must be "home", "hurt" or the id of a muscle as in a link.' };
  const knownSide = SIDES.find((candidate) => candidate === side);
  if (side !== undefined && !knownSide) return { problem: 'The side must be "left" or "right".' };
  const knownChapter = CHAPTER_IDS.find((candidate) => candidate === chapter);
  if (chapter !== undefined && !knownChapter) return { problem: `The chapter must be one of: ${CHAPTER_IDS.join(', ')}.` };
  const knownLanguage = readLanguage(lang);
  if (lang !== undefined && !knownLanguage) return { problem: NO_LANGUAGE };
  return {
    message: {
      unknot: EMBED_VERSION,
      type: 'open',
      place,
      ...(knownSide ? { side: knownSide } : {}),
      ...(knownChapter ? { chapter: knownChapter } : {}),
      ...(knownLanguage ? { lang: knownLanguage } : {}),
    },
  };
}

const isEmbedPlace = (place: unknown): place is EmbedPlace => typeof place === 'string' && (place === 'home' || place === 'hurt' || isPlace(place));

function readLanguage(tag: unknown): WrittenLanguage | null {
  const language = typeof tag === 'string' && tag.length <= 40 ? languageOf(tag) : null;
  return language && isWritten(language) ? language : null;
}
