import type { PlaceId } from '#src/anatomy/places.ts';
import { placeNames } from './en/place-names.ts';
import type { searchMessages } from './en/search-messages.ts';
import { fetchModule } from './fetch-module.ts';
import { LANGUAGES, type WrittenLanguage } from './languages.ts';
import type { PlaceWords } from './place-names.ts';
import type { SearchTerms } from './search-terms.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type SearchMessage = keyof typeof searchMessages;

/** A sentence of the search field with its blanks filled in, in the present language. Needs the group `search`. */
export const searchMessage = (id: SearchMessage, values?: Values): string => fill(wordsOf('search').messages[id], values);

/** All that can be searched in one language. */
export interface SearchBook {
  readonly language: WrittenLanguage;
  readonly terms: SearchTerms;
  readonly names: Readonly<Record<PlaceId, PlaceWords>>;
  readonly phrases: Readonly<Record<PlaceId, readonly string[]>>;
}

const SOURCES = {
  // English names are in the first bundle anyway
  en: () => Promise.all([fetchModule(() => import('./en/search.ts')), { placeNames }]),
  es: () => Promise.all([fetchModule(() => import('./es/search.ts')), fetchModule(() => import('./es/place-names.ts'))]),
} as const;

async function loadBook(language: WrittenLanguage): Promise<SearchBook> {
  const [{ words }, { placeNames: names }] = await SOURCES[language]();
  return { language, terms: words.terms, names, phrases: words.places };
}

/** The books of every language: a person may know the name of a muscle in one and read in another. */
export const loadSearchBooks = (): Promise<readonly SearchBook[]> => Promise.all(LANGUAGES.map(loadBook));
