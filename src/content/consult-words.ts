import type { consultWords, signWords } from './en/consult-words.ts';
import type { SelfCareId } from './self-care.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type ConsultWord = keyof typeof consultWords;
/** A warning sign as a short line of a list. */
export type SignId = keyof typeof signWords;

/** A word of the consult or the take-home plan, in the present language. Needs the group `consult`. */
export const consultWord = (id: ConsultWord, values?: Values): string => fill(wordsOf('consult').consult[id], values);

/** One thing to do at home, as a line. Needs the group `consult`. */
export const selfCareText = (id: SelfCareId): string => wordsOf('consult').selfCare[id];

/** A warning sign, as a line. Needs the group `consult`. */
export const signText = (id: SignId): string => wordsOf('consult').signs[id];

/** One letter for each day, from Monday. Needs the group `consult`. */
export const dayLetters = (): readonly string[] => wordsOf('consult').days;

/** When tightness is written down. Needs the group `consult`. */
export const tightnessTimes = (): readonly string[] => wordsOf('consult').tightness;
