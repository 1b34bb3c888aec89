import type { bendWords } from './en/bend-words.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type BendWord = keyof typeof bendWords;
/** The words of bending by hand for a key, in the present language. Needs the group `moves`. */
export const bendWord = (id: BendWord, values?: Values): string => fill(wordsOf('moves').bend[id], values);
