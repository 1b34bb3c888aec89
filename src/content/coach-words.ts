import type { coachWords } from './en/coach-words.ts';
import type { ScreenId } from './screen.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type CoachWord = keyof typeof coachWords;
export type CoachCue = Extract<CoachWord, `cue.${string}`>;

/** The words of the coach for a key, in the present language. Needs the group `moves`. */
export const coachWord = (id: CoachWord, values?: Values): string => fill(wordsOf('moves').coach[id], values);

/** Why an answer changes a move. Each stands for every rule: what to do about it is said beside it. */
export const screenReason = (id: ScreenId): string => wordsOf('moves').reasons[id];
