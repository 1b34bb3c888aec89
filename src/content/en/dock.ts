import { dockWords } from './dock-words.ts';

/** What a visit needs. */
export const words = { dock: dockWords } as const;
