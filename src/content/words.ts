import type { IntlMessageFormat } from 'intl-messageformat';
import { words as englishCore } from './en/core.ts';
import type { words as chapters } from './en/chapters-group.ts';
import type { words as consult } from './en/consult.ts';
import type { words as dock } from './en/dock.ts';
import type { words as evidence } from './en/evidence.ts';
import type { words as hurt } from './en/hurt.ts';
import type { words as moves } from './en/moves.ts';
import type { words as search } from './en/search.ts';
import type { words as story } from './en/story.ts';
import type { words as teach } from './en/teach.ts';
import type { words as tour } from './en/tour.ts';
import { fetchModule } from './fetch-module.ts';
import { isWritten, rulesOf, type Language, type WrittenLanguage } from './languages.ts';
import type { Translation } from './translation.ts';

/** Words that are fetched together, so that a page brings only those it shows. */
export interface WordGroups {
  readonly core: Translation<typeof englishCore>;
  readonly chapters: Translation<typeof chapters>;
  readonly dock: Translation<typeof dock>;
  readonly evidence: Translation<typeof evidence>;
  readonly story: Translation<typeof story>;
  readonly moves: Translation<typeof moves>;
  readonly teach: Translation<typeof teach>;
  readonly tour: Translation<typeof tour>;
  readonly search: Translation<typeof search>;
  readonly hurt: Translation<typeof hurt>;
  readonly consult: Translation<typeof consult>;
}
export type GroupId = keyof WordGroups;

type Loaders = { readonly [Group in GroupId]: () => Promise<{ readonly words: WordGroups[Group] }> };

/** English interface words are in the first bundle: they are there when nothing else arrives. */
const LOADERS: Readonly<Record<WrittenLanguage, Loaders>> = {
  en: {
    core: () => Promise.resolve({ words: englishCore }),
    chapters: () => import('./en/chapters-group.ts'),
    dock: () => import('./en/dock.ts'),
    evidence: () => import('./en/evidence.ts'),
    story: () => import('./en/story.ts'),
    moves: () => import('./en/moves.ts'),
    teach: () => import('./en/teach.ts'),
    tour: () => import('./en/tour.ts'),
    search: () => import('./en/search.ts'),
    hurt: () => import('./en/hurt.ts'),
    consult: () => import('./en/consult.ts'),
  },
  es: {
    core: () => import('./es/core.ts'),
    chapters: () => import('./es/chapters-group.ts'),
    dock: () => import('./es/dock.ts'),
    evidence: () => import('./es/evidence.ts'),
    story: () => import('./es/story.ts'),
    moves: () => import('./es/moves.ts'),
    teach: () => import('./es/teach.ts'),
    tour: () => import('./es/tour.ts'),
    search: () => import('./es/search.ts'),
    hurt: () => import('./es/hurt.ts'),
    consult: () => import('./es/consult.ts'),
  },
};

type Loaded = { [Group in GroupId]?: WordGroups[Group] };

let present: Language = 'en';
const loaded = new Map<Language, Loaded>([['en', { core: englishCore }]]);
/** Groups that some part of the page has asked for. */
const wanted = new Set<GroupId>(['core']);

const ofLanguage = (language: Language): Loaded => {
  const known = loaded.get(language) ?? {};
  loaded.set(language, known);
  return known;
};

async function fetchGroup<Group extends GroupId>(language: Language, group: Group): Promise<void> {
  const known = ofLanguage(language);
  if (known[group]) return;
  const source = isWritten(language) ? language : 'en';
  const { words } = await fetchModule(LOADERS[source][group]);
  known[group] = isWritten(language) ? words : (await import('./pseudo.ts')).pseudoWords(words, language);
}

/** The language that words are given in now. */
export const presentLanguage = (): Language => present;

/**
 * The words of a group in the present language.
 *
 * @throws Error when the group was never loaded: whatever shows words awaits `loadWords` first
 */
export function wordsOf<Group extends GroupId>(group: Group): WordGroups[Group] {
  const words = loaded.get(present)?.[group];
  if (!words) throw new Error(`wordsOf: the group "${group}" is not here in "${present}"; await loadWords first`);
  return words;
}

/** Fetches groups in the present language. Rejects when they do not arrive; the next call tries again. */
export async function loadWords(...groups: readonly GroupId[]): Promise<void> {
  const language = present;
  for (const group of groups) wanted.add(group);
  await Promise.all([...groups.map((group) => fetchGroup(language, group)), ...(groups.every((group) => PLAIN_GROUPS.includes(group)) ? [] : [fetchFormat()])]);
  // the language was changed meanwhile
  if (language !== present) await loadWords(...groups);
}

/**
 * Fetches whatever is in use in another language, then speaks it. Until then, and when it does not arrive, the old one stands.
 *
 * @throws what the fetch threw
 */
export async function speak(language: Language): Promise<void> {
  let had: number;
  do {
    had = wanted.size;
    await Promise.all([...wanted].map((group) => fetchGroup(language, group)));
  } while (wanted.size > had);
  present = language;
}

/** What fills the blanks of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Reads plurals and choices; 15 kB that the first page can do without. */
let Format: typeof IntlMessageFormat | null = null;
const formats = new Map<string, IntlMessageFormat>();

/** These have blanks alone, so that nothing but words is fetched for them; a test holds them to it. */
export const PLAIN_GROUPS: readonly GroupId[] = ['core', 'chapters'];

async function fetchFormat(): Promise<void> {
  Format ??= (await fetchModule(() => import('intl-messageformat'))).IntlMessageFormat;
}

/**
 * An ICU message with its blanks filled in, numbers and plurals after the present language. A blank that nothing is given
 * for leaves the message as it is.
 */
export function fill(pattern: string, values: Values = {}): string {
  if (!pattern.includes('{')) return pattern;
  if (!/\{\w+,/.test(pattern)) return pattern.replaceAll(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
  if (!Format) throw new Error(`fill: "${pattern}" is more than blanks; its group must not be one of PLAIN_GROUPS`);
  const rules = rulesOf(present);
  const key = `${rules}\n${pattern}`;
  let format = formats.get(key);
  if (!format) {
    format = new Format(pattern, rules, undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  try {
    return String(format.format(values));
  } catch {
    return pattern;
  }
}
