import { searchMessages } from './search-messages.ts';
import { searchTerms } from './search-terms.ts';
import { searchWords } from './search-words.ts';

/** What the search in the list needs. */
export const words = { messages: searchMessages, places: searchWords, terms: searchTerms } as const;
