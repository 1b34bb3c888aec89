import { evidenceWords } from './evidence-words.ts';
import { questionWords } from './question-words.ts';

/** What the sheet about how we know needs, besides the claims of the chapters. */
export const words = { evidence: evidenceWords, questions: questionWords } as const;
