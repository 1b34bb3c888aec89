import type { words as english } from '../en/dock.ts';
import type { Translation } from '../translation.ts';
import { dockWords } from './dock-words.ts';

/** What a visit needs, in Spanish. */
export const words: Translation<typeof english> = { dock: dockWords };
