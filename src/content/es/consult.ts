import type { words as english } from '../en/consult.ts';
import type { Translation } from '../translation.ts';
import { consultWords, dayLetters, selfCareWords, signWords, tightnessTimes } from './consult-words.ts';

/** What the consult and its take-home plan need, in Spanish. */
export const words: Translation<typeof english> = { consult: consultWords, days: dayLetters, tightness: tightnessTimes, selfCare: selfCareWords, signs: signWords };
