import type { ClaimId } from './claims.ts';
import { wordsOf } from './words.ts';

/** What people ask, in three parts, and the claims that each answer rests on. */
const QUESTIONS = {
  knots: [
    { id: 'spasm', claims: ['spasm-or-knot'] },
    { id: 'knot', claims: ['three-signs', 'strip', 'spot'] },
    { id: 'pull', claims: ['spread', 'guard'] },
    { id: 'protect', claims: ['busier'] },
    { id: 'causes', claims: ['overload', 'posture', 'sleep'] },
    { id: 'common', claims: ['common', 'common-before'] },
    { id: 'map', claims: ['pattern'] },
    { id: 'find', claims: ['finger', 'touch-test'] },
  ],
  needles: [
    { id: 'need', claims: ['gentle-first', 'eases-anyway'] },
    { id: 'help', claims: ['needle.neck', 'needle.low-back', 'shot-or-dry', 'needle-own'] },
    { id: 'shot', claims: ['medicine', 'salt-water', 'steroid-body'] },
    { id: 'target', claims: ['aim'] },
    { id: 'dry', claims: ['dry', 'gentle-first'] },
    { id: 'how', claims: ['needle-ideas', 'needle-twitch', 'needle-blood'] },
  ],
  after: [
    { id: 'soon', claims: ['relief-time', 'two-days'] },
    { id: 'sore', claims: ['sore-after', 'soreness-time'] },
    { id: 'last', claims: ['relief-lasts'] },
    { id: 'repeat', claims: ['repeat-wait', 'repeat-pay', 'repeat-stop'] },
    { id: 'risks', claims: ['harm', 'near.lung', 'other-harm'] },
    { id: 'away', claims: ['exercise', 'walking', 'breaks', 'posture'] },
  ],
} as const satisfies Readonly<Record<string, readonly { readonly id: string; readonly claims: readonly ClaimId[] }[]>>;

export type QuestionGroup = keyof typeof QUESTIONS;
export type QuestionId = (typeof QUESTIONS)[QuestionGroup][number]['id'];

/** One question in plain words, a short answer, and the claims it rests on. */
export interface Question {
  readonly id: QuestionId;
  readonly question: string;
  readonly answer: string;
  readonly claims: readonly ClaimId[];
}

export const QUESTION_GROUPS = Object.keys(QUESTIONS) as readonly QuestionGroup[];

/** The questions of one part in the present language. Needs the group `evidence`. */
export function questionsOf(group: QuestionGroup): readonly Question[] {
  const words = wordsOf('evidence').questions;
  return QUESTIONS[group].map(({ id, claims }) => ({ id, ...words[id], claims }));
}

/** What is open or argued, as claims; the widest doubt first. */
export const OPEN_POINTS = [
  'open.lesion',
  'open.oxygen',
  'open.fibers',
  'open.scan',
  'open.needle-back',
  'open.method',
  'open.stretch',
  'open.drawing',
] as const satisfies readonly ClaimId[];
