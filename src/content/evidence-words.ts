import type { evidenceWords } from './en/evidence-words.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type EvidenceWord = keyof typeof evidenceWords;

/** A word of the sheet about how we know, in the present language. Needs the group `evidence`. */
export const evidenceWord = (id: EvidenceWord, values?: Values): string => fill(wordsOf('evidence').evidence[id], values);
