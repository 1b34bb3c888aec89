import type { dockWords } from './en/dock-words.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type DockWord = keyof typeof dockWords;

/** A word of a visit, in the present language. Needs the group `dock`. */
export const dockWord = (id: DockWord, values?: Values): string => fill(wordsOf('dock').dock[id], values);
