import type { PlaceId, Side } from '#src/anatomy/places.ts';
import type { ChapterId } from '#src/content/chapters.ts';
import { isWritten, languageOf, type WrittenLanguage } from '#src/content/languages.ts';
import { SYSTEMS, viewOfCode, type CodeSystem } from './code-views.ts';
import { queryPairs } from './query-pairs.ts';

/** What a health record asks about beside the code. */
export type Topic = 'treatment' | 'self-care' | 'prevention' | 'cause';

/** What to say about a request, in one sentence; null when it was met as asked. */
export type RequestNote = 'example' | 'unknown' | 'unreadable' | null;

/** What a request of a health record opens. */
export interface RequestedView {
  /** Null is home. */
  readonly place: PlaceId | null;
  readonly side: Side;
  readonly chapter: ChapterId;
  /** Set where a shot is what was asked about; else the person's own choice stands. */
  readonly care: 'injection' | null;
  /** Null when the request names none, or one that there is not. */
  readonly language: WrittenLanguage | null;
  readonly audience: 'patient' | 'provider';
  readonly topic: Topic | null;
  readonly note: RequestNote;
}

const CHAPTER_OF: Readonly<Record<Topic, ChapterId>> = { treatment: 'release', 'self-care': 'stretch', prevention: 'prevent', cause: 'knot' };

/** MeSH codes of subtopics: therapy, therapeutic use; self care; prevention and control; etiology. */
const TOPIC_OF_CODE: Readonly<Record<string, Topic>> = {
  Q000628: 'treatment',
  Q000627: 'treatment',
  D012648: 'self-care',
  Q000517: 'prevention',
  Q000209: 'cause',
};
const TOPIC_OF_WORDS: readonly (readonly [RegExp, Topic])[] = [
  [/^self[\s-]?(care|management)\b/i, 'self-care'],
  [/^(treatment|therapy|therapeutic|tratamiento|terapia)/i, 'treatment'],
  [/^prevent/i, 'prevention'],
  [/^(cause|etiology|aetiology)/i, 'cause'],
];

/** Where a treatment is asked about and no area is known: the muscle that the page shows first. */
const EXAMPLE: PlaceId = 'trapezius-upper';

const LONGEST_VALUE = 200;
/** The letters a code, a role or a language is made of; words may have more. */
const CODE = /^[\w.\s:-]{1,64}$/;

const HOME = { place: null, side: 'left', chapter: 'meet', care: null } as const;

/** Something in the request cannot be what was meant. */
class Unreadable extends Error {}

/**
 * Reads a request as the HL7 Context-Aware Knowledge Retrieval guide (URL-based, Release 4) writes it into a query
 * string: `mainSearchCriteria.v.c`, `.cs`, `subTopic.v.c`, `informationRecipient`, `languageCode`.
 *
 * Never throws. Of the person it reads nothing: age, sex and the rest are passed over. A code that is not known opens
 * home, and so does what is repeated, too long or malformed.
 */
export function readInfobutton(query: string): RequestedView {
  const pairs = queryPairs(query);
  /** One value of a name; null when it is absent or empty. */
  const value = (name: string, form: RegExp | null): string | null => {
    const given = pairs?.get(name.toLowerCase());
    if (given === undefined) return null;
    const [only] = given;
    if (given.length > 1 || only === null || only === undefined || only.length > LONGEST_VALUE) throw new Unreadable(name);
    const text = only.trim();
    if (text === '') return null;
    if (form && !form.test(text)) throw new Unreadable(name);
    return text;
  };
  /** What is only a wish must not keep the view from opening. */
  const wish = (name: string, form: RegExp | null = CODE): string | null => {
    try {
      return value(name, form);
    } catch {
      return null;
    }
  };
  const spoken = languageOf(wish('informationRecipient.languageCode.c') ?? wish('performer.languageCode.c'));
  const language = spoken && isWritten(spoken) ? spoken : null;
  const audience = wish('informationRecipient')?.toUpperCase() === 'PROV' ? 'provider' : 'patient';
  const reader = { language, audience, topic: null } as const;
  try {
    const code = value('mainSearchCriteria.v.c', CODE);
    const topic = readTopic(value('subTopic.v.c', CODE), [value('subTopic.v.dn', null), value('subTopic.v.ot', null)]);
    const system = readSystem(value('mainSearchCriteria.v.cs', CODE));
    if (pairs === null || code === null) return { ...HOME, ...reader, note: 'unreadable' };
    const view = viewOfCode(code, system);
    if (!view) return { ...HOME, ...reader, topic, note: 'unknown' };
    const asked = topic ?? (view.care ? 'treatment' : null);
    const place = view.place ?? (asked ? EXAMPLE : null);
    if (place === null) return { ...HOME, ...reader, note: null };
    return { place, side: view.side ?? 'left', chapter: asked ? CHAPTER_OF[asked] : 'meet', care: view.care ?? null, ...reader, topic: asked, note: 'example' };
  } catch {
    return { ...HOME, ...reader, note: 'unreadable' };
  }
}

/** The code system; null when the request names none. One that we know nothing of cannot be read. */
function readSystem(text: string | null): CodeSystem | null {
  if (text === null) return null;
  const oid = text.replace(/^urn:oid:/i, '');
  if (!Object.hasOwn(SYSTEMS, oid)) throw new Unreadable(oid);
  return SYSTEMS[oid as keyof typeof SYSTEMS];
}

function readTopic(code: string | null, words: readonly (string | null)[]): Topic | null {
  const plain = code?.toUpperCase() ?? '';
  if (Object.hasOwn(TOPIC_OF_CODE, plain)) return TOPIC_OF_CODE[plain]!;
  for (const text of [code, ...words]) {
    const hit = TOPIC_OF_WORDS.find(([pattern]) => text !== null && pattern.test(text));
    if (hit) return hit[1];
  }
  return null;
}
