import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { isUnit, PLACE_IDS, type PlaceId } from '#src/anatomy/places.ts';
import type { WrittenLanguage } from '#src/content/languages.ts';
import { LATIN_NAMES } from '#src/content/place-names.ts';
import type { SearchBook } from '#src/content/search-words.ts';
import { wordBegun, wordingOf, wordsAsked, wordsToFind, type Wording } from './search-text.ts';

/** An index over every place in every language, and how people write. */
export interface PlaceSearch {
  readonly wording: Wording;
  readonly index: MiniSearch<PlaceEntry>;
  readonly languages: readonly WrittenLanguage[];
}

interface PlaceEntry {
  readonly id: PlaceId;
  /** Words to find, one space apart: `latin`, and for each language `en.name`, `en.where`, `en.phrases`. */
  readonly [field: string]: string;
}

/** How many are shown at most: a person reads a short list. */
const MOST = 8;
/** What a hit in each kind of words counts. @basis tuned, so that a name comes before a place, and a place before a symptom */
const BOOSTS = { name: 8, latin: 6, where: 3, phrases: 2 } as const;
/** What a hit in a language counts that is not the present one. @basis tuned */
const OTHER_LANGUAGE = 0.4;
/** What a place counts that has no story of its own: a unit beside it says more. @basis tuned */
const CONTEXT = 0.25;
/** Long texts are nearly as good as short ones here: they hold more ways to be found. @basis tuned */
const BM25 = { k: 1.2, b: 0.2, d: 0.5 };

/** Names, places and phrases of every language go into one index; about 40 ms of work, done once. */
export function buildPlaceSearch(books: readonly SearchBook[]): PlaceSearch {
  const wording = wordingOf(books.map(({ terms }) => terms));
  const find = (text: string): string => wordsToFind(text, wording).join(' ');
  const fields = ['latin', ...books.flatMap(({ language }) => [`${language}.name`, `${language}.where`, `${language}.phrases`])];
  const index = new MiniSearch<PlaceEntry>({ fields, tokenize: (text) => text.split(' ').filter(Boolean) });
  for (const id of PLACE_IDS) {
    const entry: Record<string, string> = { latin: find(LATIN_NAMES[id]) };
    for (const { language, names, phrases } of books) {
      entry[`${language}.name`] = find(names[id].name);
      entry[`${language}.where`] = find(names[id].where);
      // each phrase counts: a place that is named by a word in several ways is the likelier one
      entry[`${language}.phrases`] = phrases[id].map(find).join(' ');
    }
    index.add({ ...entry, id });
  }
  return { wording, index, languages: books.map(({ language }) => language) };
}

function optionsFor({ languages }: PlaceSearch, present: WrittenLanguage): SearchOptions {
  const boost: Record<string, number> = { latin: BOOSTS.latin };
  for (const language of languages) {
    const share = language === present ? 1 : OTHER_LANGUAGE;
    for (const kind of ['name', 'where', 'phrases'] as const) boost[`${language}.${kind}`] = BOOSTS[kind] * share;
  }
  return { boost, bm25: BM25, boostDocument: (id: PlaceId) => (isUnit(id) ? 1 : CONTEXT) };
}

/** About one slip in five letters; none in words so short that a slip makes another word of them. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : Math.max(1, Math.floor(word.length / 5)));

/** The word with each pair of neighbouring letters swapped: the index counts a swap as two slips. */
const swapsOf = (word: string): readonly string[] =>
  [...word].slice(1).map((letter, at) => `${word.slice(0, at)}${letter}${word[at]}${word.slice(at + 2)}`);

/**
 * Places that a question may mean, likeliest first, units before places without a story when both are as likely.
 *
 * All words as they are written come first; when nothing holds them all, typing mistakes are forgiven; then some of the
 * words are enough. One search for all of that would put near misses between the hits.
 *
 * @param present the language whose words count most
 */
export function searchPlaces(search: PlaceSearch, query: string, present: WrittenLanguage): readonly PlaceId[] {
  const asked = wordsAsked(query, search.wording);
  const begun = wordBegun(query);
  const words = asked.length > 0 ? asked : begun === null ? [] : [begun];
  const options = optionsFor(search, present);
  // only the last word is still being typed
  const written = words.map((word, at): Query => ({ queries: [word], prefix: at === words.length - 1 }));
  const forgiving = words.map((word, at): Query => ({
    combineWith: 'OR',
    queries: [{ queries: [word], fuzzy: slipsIn(word), prefix: word.length > 2 || at === words.length - 1 }, ...swapsOf(word)],
  }));
  const attempts: readonly Query[] = [
    { combineWith: 'AND', queries: written },
    ...(asked.length > 0 ? [{ combineWith: 'AND' as const, queries: forgiving }, { combineWith: 'OR' as const, queries: forgiving }] : []),
  ];
  for (const attempt of attempts) {
    const hits = search.index.search(attempt, options);
    if (hits.length === 0) continue;
    return hits
      .map(({ id, score }) => ({ id: id as PlaceId, score }))
      .toSorted((a, b) => b.score - a.score || PLACE_IDS.indexOf(a.id) - PLACE_IDS.indexOf(b.id))
      .slice(0, MOST)
      .map(({ id }) => id);
  }
  return [];
}

/** Whether a question has words, but none that says where: "pain", "my muscle hurts". */
export const saysNoPlace = ({ wording }: PlaceSearch, query: string): boolean =>
  wordBegun(query.trim()) !== null && wordsAsked(query, wording).length === 0;
