import type { stretchWords } from './en/stretch-words.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type StretchWord = keyof typeof stretchWords;
/** The words of the stretch chapter for a key, in the present language. Needs the group `moves`. */
export const stretchWord = (id: StretchWord, values?: Values): string => fill(wordsOf('moves').stretch[id], values);
