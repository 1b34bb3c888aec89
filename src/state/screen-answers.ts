import { createStore } from 'zustand/vanilla';
import type { ScreenId } from '#src/content/screen.ts';

/**
 * What a person said about their body. It lives in the memory of the page and nowhere else: not stored, not in links, gone when
 * the page is closed or loaded again. The page says so.
 */
export interface ScreenAnswers {
  /** What fits the person. */
  readonly answers: ReadonlySet<ScreenId>;
  /** What was asked so far, whatever the answer. */
  readonly asked: ReadonlySet<ScreenId>;
  /** Moves that the person's care team allowed, by id. */
  readonly cleared: ReadonlySet<string>;
  /** Takes the answers to some questions; others stay as they were. */
  answer(questions: readonly ScreenId[], yes: ReadonlySet<ScreenId>): void;
  setCleared(move: string, cleared: boolean): void;
  forget(): void;
}

const NOTHING = { answers: new Set<ScreenId>(), asked: new Set<ScreenId>(), cleared: new Set<string>() } as const;

export const screenStore = createStore<ScreenAnswers>()((set) => ({
  ...NOTHING,
  answer: (questions, yes) =>
    set(({ answers, asked }) => ({
      answers: new Set([...answers].filter((id) => !questions.includes(id)).concat(questions.filter((id) => yes.has(id)))),
      asked: new Set([...asked, ...questions]),
      cleared: NOTHING.cleared,
    })),
  setCleared: (move, yes) =>
    set(({ cleared }) => ({ cleared: new Set(yes ? [...cleared, move] : [...cleared].filter((id) => id !== move)) })),
  forget: () => set(NOTHING),
}));
