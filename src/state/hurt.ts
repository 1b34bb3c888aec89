import { createStore } from 'zustand/vanilla';
import type { PainRegion } from '#src/anatomy/pain-regions.ts';
import { MARK_RADIUS, type SkinMark } from '#src/anatomy/skin-mark.ts';

/** After the safety check: marking where it hurts, then the muscles that may be behind it. */
export type HurtStep = 'where' | 'result';

/** The painter of the skin holds so many. */
export const MOST_MARKS = 12;

/** The safety check, and the way that starts from pain. All of it is page memory: never kept, sent, or put into an address. */
export interface HurtState {
  /** Ids of ticked warning signs. */
  readonly ticked: ReadonlySet<string>;
  /** Which screen of the check is shown. */
  readonly screen: number;
  /** Who to call stands in place of the questions. */
  readonly calling: boolean;
  /** The check was gone through since the page was opened. */
  readonly checked: boolean;
  readonly step: HurtStep;
  readonly marks: readonly SkinMark[];
}

export interface HurtActions {
  tick(id: string, on: boolean): void;
  showScreen(screen: number): void;
  showCall(): void;
  /** Goes on behind a screen that is answered; behind the last one the check is done. */
  passScreen(screens: number): void;
  /** Back to the questions. */
  changeAnswers(screen: number): void;
  goTo(step: HurtStep): void;
  /** Adds a mark; one that touches another takes that one off. Above the most nothing happens. */
  toggleMark(mark: SkinMark): void;
  removeMark(mark: SkinMark): void;
  clearMarks(): void;
  /** Nothing was ticked, asked or marked. */
  forget(): void;
}

const touches = (a: SkinMark, b: SkinMark): boolean => Math.hypot(...a.at.map((value, k) => value - b.at[k]!)) < MARK_RADIUS * 1.2;

export const hurtStore = createStore<HurtState & HurtActions>()((set) => ({
  ticked: new Set<string>(),
  screen: 0,
  calling: false,
  checked: false,
  step: 'where',
  marks: [],
  tick: (id, on) =>
    set(({ ticked }) => {
      const next = new Set(ticked);
      if (on) next.add(id);
      else next.delete(id);
      return { ticked: next };
    }),
  showScreen: (screen) => set({ screen }),
  showCall: () => set({ calling: true }),
  passScreen: (screens) => set(({ screen }) => (screen + 1 < screens ? { screen: screen + 1, calling: false } : { calling: false, checked: true })),
  changeAnswers: (screen) => set({ screen, calling: false, checked: false }),
  goTo: (step) => set({ step }),
  toggleMark: (mark) =>
    set(({ marks }) => {
      const kept = marks.filter((other) => !touches(other, mark));
      if (kept.length < marks.length) return { marks: kept };
      return marks.length < MOST_MARKS ? { marks: [...marks, mark] } : {};
    }),
  removeMark: (mark) => set(({ marks }) => ({ marks: marks.filter((other) => other !== mark) })),
  clearMarks: () => set({ marks: [] }),
  forget: () => set({ ticked: new Set<string>(), screen: 0, calling: false, checked: false, step: 'where', marks: [] }),
}));

/** Marks as the painter of the skin takes them. */
export const regionsOfMarks = (marks: readonly SkinMark[]): readonly PainRegion[] =>
  marks.map(({ at, faces }) => ({ from: at, to: at, radius: MARK_RADIUS * 1.35, often: true, faces }));
