import { chapterWords, strategyWords } from './chapters.ts';
import { claimWords } from './claims.ts';

/** What the chapters of all muscles share. */
export const words = { shared: chapterWords, strategies: strategyWords, claims: claimWords } as const;
