import type { ChapterId } from './chapters.ts';
import type { ClaimId } from './claims.ts';
import type { words as english } from './en/teach.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type QuestionId = keyof (typeof english)['questions'];

/** One question: which choice is right, where it is shown again, and the claim that its right answer rests on. */
export interface TeachBackFacts {
  readonly id: QuestionId;
  /** Place of the right choice, from 0. It is not always the first. */
  readonly right: number;
  /** A chapter of the same muscle, or the warning signs. */
  readonly again: ChapterId | 'help';
  /** Said below the answers, with how sure we are. Null where the warning signs speak for themselves. */
  readonly claim: ClaimId | null;
}

/** The five questions of the clinical file on health literacy (section 4), in its order: warning signs first. */
export const TEACH_BACK: readonly TeachBackFacts[] = [
  { id: 'call', right: 1, again: 'help', claim: null },
  { id: 'knot', right: 0, again: 'knot', claim: 'spot' },
  { id: 'home', right: 2, again: 'stretch', claim: 'gentle-first' },
  { id: 'needle', right: 1, again: 'after', claim: 'harm' },
  { id: 'week', right: 0, again: 'help', claim: null },
];

export interface QuestionWords {
  readonly ask: string;
  readonly choices: readonly { readonly says: string; readonly answer: string }[];
}

/** A question in the present language. Needs the group `teach`. */
export const questionWords = (id: QuestionId): QuestionWords => wordsOf('teach').questions[id];

type TeachWord = Exclude<keyof typeof english, 'questions'>;

/** Words around the questions, with their blanks filled in. Needs the group `teach`. */
export const teachWord = (id: TeachWord, values?: Values): string => fill(wordsOf('teach')[id], values);
