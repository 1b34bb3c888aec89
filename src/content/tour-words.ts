import type { words as english } from './en/tour.ts';
import { fill, wordsOf, type Values } from './words.ts';

type TourWords = typeof english;
type TourWord = Exclude<keyof TourWords, 'steps' | 'go' | 'gates' | 'points'>;
export type TourWordsId = keyof TourWords['steps'];

/** A sentence around the steps, with its blanks filled in. Needs the group `tour`. */
export const tourWord = (id: TourWord, values?: Values): string => fill(wordsOf('tour')[id], values);

/** Title, text and label of a step. Needs the group `tour`. */
export const tourStepWords = (id: TourWordsId): { readonly title: string; readonly text: string; readonly label: string } => wordsOf('tour').steps[id];

/** What a step says while a safety check, or its answer, comes first. Needs the group `tour`. */
export const gateWords = (gate: keyof TourWords['gates']): string => wordsOf('tour').gates[gate];

/** What stands on the button that leads to a step. Needs the group `tour`. */
export const wayToStep = (id: TourWordsId): string => wordsOf('tour').go[id];

/** Three points to take along. Needs the group `tour`. */
export const tourPoints = (): readonly string[] => wordsOf('tour').points;
