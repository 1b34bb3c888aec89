import type { closerWords } from './en/closer-words.ts';
import { wordsOf } from './words.ts';

export type CloserWord = keyof typeof closerWords;
/** Words for a screen reader: a sentence for each state. */
export type SentenceWord = Extract<CloserWord, `say.${string}`>;
/** Words beside a part of the drawing, on one line or two. */
export type LabelWord = Extract<CloserWord, `label.${string}`>;

/** A word of the closer look in the present language. Needs the group `story`. */
export const closerWord = (id: Exclude<CloserWord, LabelWord>): string => wordsOf('story').closer[id];

/** The lines of a label in the present language. Needs the group `story`. */
export const closerLabel = (id: LabelWord): readonly string[] => wordsOf('story').closer[id];
