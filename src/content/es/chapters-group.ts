import type { words as english } from '../en/chapters-group.ts';
import type { Translation } from '../translation.ts';
import { chapterWords, strategyWords } from './chapters.ts';
import { claimWords } from './claims.ts';

/** What the chapters of all muscles share, in Spanish. */
export const words: Translation<typeof english> = { shared: chapterWords, strategies: strategyWords, claims: claimWords };
