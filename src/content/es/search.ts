import type { words as english } from '../en/search.ts';
import type { Translation } from '../translation.ts';
import { searchMessages } from './search-messages.ts';
import { searchTerms } from './search-terms.ts';
import { searchWords } from './search-words.ts';

/** What the search in the list needs, in Spanish. */
export const words: Translation<typeof english> = { messages: searchMessages, places: searchWords, terms: searchTerms };
