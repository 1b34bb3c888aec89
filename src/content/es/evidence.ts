import type { words as english } from '../en/evidence.ts';
import type { Translation } from '../translation.ts';
import { evidenceWords } from './evidence-words.ts';
import { questionWords } from './question-words.ts';

/** What the sheet about how we know needs in Spanish, besides the claims of the chapters. */
export const words: Translation<typeof english> = { evidence: evidenceWords, questions: questionWords };
