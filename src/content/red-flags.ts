import { wordsOf } from './words.ts';

/** How fast to act: call an emergency number now, a clinician today, or see one soon. */
export type RedFlagLevel = 'now' | 'today' | 'soon';

/** Warning signs of the clinical file, in its order. `levels` are those of the single questions. */
const FLAGS = [
  { id: 'cauda-equina', levels: ['now', 'now', 'now', 'now'] },
  { id: 'neuro-deficit', levels: ['now', 'now', 'now'] },
  { id: 'fracture', levels: ['today', 'today', 'today'] },
  { id: 'infection', levels: ['today', 'today', 'today'] },
  { id: 'cancer', levels: ['soon', 'soon', 'soon'] },
  { id: 'aaa', levels: ['now', 'now', 'now'] },
  { id: 'heart-lung', levels: ['now', 'now'] },
  { id: 'child-age', levels: ['soon'] },
  { id: 'pregnancy', levels: ['today'] },
  { id: 'kidney', levels: ['today'] },
  { id: 'post-injection', levels: ['now', 'today', 'now', 'now'] },
] as const satisfies readonly { readonly id: string; readonly levels: readonly RedFlagLevel[] }[];

export type RedFlagId = (typeof FLAGS)[number]['id'];

/** One question of the screen and how fast to act on a yes. */
export interface RedFlagQuestion {
  /** Flag and number of the question, `cauda-equina.0`: only for keys, never kept or sent. */
  readonly id: string;
  readonly flag: RedFlagId;
  readonly level: RedFlagLevel;
  readonly text: string;
}

/** One warning sign: questions in plain words, what to do, and why. */
export interface RedFlag {
  readonly id: RedFlagId;
  /** Of its most urgent question. */
  readonly level: RedFlagLevel;
  readonly questions: readonly RedFlagQuestion[];
  readonly action: string;
  readonly why: string;
}

/** Most urgent first. */
export const RED_FLAG_LEVELS = ['now', 'today', 'soon'] as const satisfies readonly RedFlagLevel[];

/** The emergency sentence, in the present language. */
export const emergencyText = (): string => wordsOf('core').redFlags.emergency;

/** Every warning sign in the present language, in the order of the clinical file. */
export function redFlags(): readonly RedFlag[] {
  const words = wordsOf('core').redFlags.flags;
  return FLAGS.map(({ id, levels }) => {
    const { questions, action, why } = words[id];
    const level = RED_FLAG_LEVELS.find((candidate) => (levels as readonly RedFlagLevel[]).includes(candidate))!;
    return { id, level, questions: questions.map((text, n) => ({ id: `${id}.${n}`, flag: id, level: levels[n]!, text })), action, why };
  });
}
