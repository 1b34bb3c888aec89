import { consultWords, dayLetters, selfCareWords, signWords, tightnessTimes } from './consult-words.ts';

/** What the consult and its take-home plan need. */
export const words = { consult: consultWords, days: dayLetters, tightness: tightnessTimes, selfCare: selfCareWords, signs: signWords } as const;
