import { createStore } from 'zustand/vanilla';
import type { Letter, Pathway, Plan, Point } from '#src/consult/plan.ts';
import { emptyPlan } from '#src/consult/plan.ts';
import { addMark, changeMark, removeMark, setPathway, type NewMark } from '#src/consult/edit-plan.ts';

/** What a touch on the body does: look around, put a mark, draw, take lines off, or point with a light. */
export type ConsultTool = 'look' | 'mark' | 'draw' | 'erase' | 'point';

/** Ink of a line; each has a dash of its own, so that color says nothing alone. */
export const INKS = ['amber', 'plum', 'teal', 'ink'] as const;
export type Ink = (typeof INKS)[number];

/** A point of a line and the structure that it moves with, so that a line follows the body into a pose. */
export interface StrokePoint {
  readonly structure: string;
  readonly at: Point;
}

/** A line drawn on the body. Never in a link. */
export interface Stroke {
  readonly id: number;
  readonly ink: Ink;
  readonly points: readonly StrokePoint[];
}

/** The steps of a visit, in order: marks, chapters of the story, the plan. */
export const PATHWAY_STEPS = {
  short: ['mark', 'knot', 'release', 'stretch', 'plan'],
  long: ['mark', 'meet', 'knot', 'release', 'after', 'stretch', 'prevent', 'plan'],
} as const;
export type PathwayLength = keyof typeof PATHWAY_STEPS;
export type ConsultStep = (typeof PATHWAY_STEPS)[PathwayLength][number];

/** What undo gives back. */
interface Sheet {
  readonly plan: Plan;
  readonly strokes: readonly Stroke[];
}

/** All that a visit makes. Page memory alone unless it is kept (kept-visit.ts): `wipe` leaves nothing of it. */
export interface ConsultState extends Sheet {
  readonly hand: 'right' | 'left';
  /** Touches on the body move nothing. */
  readonly locked: boolean;
  readonly tool: ConsultTool;
  readonly ink: Ink;
  /** A pen was seen: from then on the pen draws and fingers turn the body. */
  readonly pen: boolean;
  readonly past: readonly Sheet[];
  readonly future: readonly Sheet[];
  /** The mark whose numbers can be set. */
  readonly chosen: Letter | null;
  readonly length: PathwayLength;
  readonly step: ConsultStep;
  readonly startedAt: number | null;
  /** The plan was filled in once from the marks; what is taken out then stays out. */
  readonly filled: boolean;
  /** Written for the paper alone: never in a link, and never kept. */
  readonly note: string;
  /** Kept on this device until the next patient, because somebody chose so. */
  readonly kept: boolean;
}

export interface ConsultActions {
  swapHand(): void;
  setLocked(locked: boolean): void;
  setTool(tool: ConsultTool): void;
  setInk(ink: Ink): void;
  sawPen(): void;
  putMark(mark: NewMark): void;
  changeMark(letter: Letter, change: Partial<NewMark>): void;
  takeMark(letter: Letter): void;
  choose(letter: Letter | null): void;
  addStroke(ink: Ink, points: readonly StrokePoint[]): void;
  eraseStroke(id: number): void;
  setPlan(plan: Plan): void;
  /** A plan that a link brought: it is filled in already. */
  openPlan(plan: Plan): void;
  /** The first filling-in of the plan; later ones change nothing. */
  fill(proposed: (plan: Plan) => Plan): void;
  setNote(note: string): void;
  setKept(kept: boolean): void;
  undo(): void;
  redo(): void;
  start(pathway: Pathway, length: PathwayLength, now: number): void;
  setStep(step: ConsultStep): void;
  /** Everything of this visit is gone; hand and tools stay as the clinician has them. */
  wipe(): void;
}

/** Undo goes back so many steps. */
const MOST_PAST = 60;
let strokes = 0;

const FIRST = { plan: emptyPlan(), strokes: [], past: [], future: [], chosen: null, step: 'mark', startedAt: null, tool: 'look', locked: false, filled: false, note: '', kept: false } as const satisfies Partial<ConsultState>;

export const consultStore = createStore<ConsultState & ConsultActions>()((set) => {
  /** A change that can be undone. One that changes nothing is none. */
  const change = (make: (state: ConsultState) => Partial<Sheet> & Partial<ConsultState>): void =>
    set((state) => {
      const next = make(state);
      // edits make a new plan even where nothing in it is new
      const plan = next.plan && JSON.stringify(next.plan) !== JSON.stringify(state.plan) ? next.plan : state.plan;
      if (plan === state.plan && (next.strokes ?? state.strokes) === state.strokes) return { ...next, plan };
      return { ...next, plan, past: [...state.past, { plan: state.plan, strokes: state.strokes }].slice(-MOST_PAST), future: [] };
    });
  return {
    ...FIRST,
    hand: 'right',
    ink: 'amber',
    pen: false,
    length: 'short',
    swapHand: () => set(({ hand }) => ({ hand: hand === 'right' ? 'left' : 'right' })),
    setLocked: (locked) => set({ locked, ...(locked ? { tool: 'look' } : {}) }),
    setTool: (tool) => set(({ tool: now }) => ({ tool: now === tool ? 'look' : tool })),
    setInk: (ink) => set({ ink }),
    sawPen: () => set({ pen: true }),
    putMark: (mark) =>
      change(({ plan }) => {
        const after = addMark(plan, mark);
        const added = after.marks.find(({ letter }) => plan.marks.every((other) => other.letter !== letter));
        return { plan: after, chosen: added?.letter ?? null };
      }),
    changeMark: (letter, what) => change(({ plan }) => ({ plan: changeMark(plan, letter, what) })),
    takeMark: (letter) => change(({ plan, chosen }) => ({ plan: removeMark(plan, letter), chosen: chosen === letter ? null : chosen })),
    choose: (chosen) => set({ chosen }),
    addStroke: (ink, points) => change(({ strokes: before }) => ({ strokes: points.length > 1 ? [...before, { id: (strokes += 1), ink, points }] : before })),
    eraseStroke: (id) => change(({ strokes: before }) => ({ strokes: before.filter((stroke) => stroke.id !== id) })),
    setPlan: (plan) => change(() => ({ plan })),
    openPlan: (plan) => change(() => ({ plan, filled: true })),
    fill: (proposed) => change(({ plan, filled }) => (filled ? {} : { plan: proposed(plan), filled: true })),
    setNote: (note) => set({ note }),
    setKept: (kept) => set({ kept }),
    undo: () =>
      set(({ past, future, plan, strokes: lines }) => {
        const before = past.at(-1);
        return before ? { ...before, past: past.slice(0, -1), future: [{ plan, strokes: lines }, ...future], chosen: null } : {};
      }),
    redo: () =>
      set(({ past, future, plan, strokes: lines }) => {
        const [next, ...rest] = future;
        return next ? { ...next, past: [...past, { plan, strokes: lines }], future: rest, chosen: null } : {};
      }),
    start: (pathway, length, now) => set(({ plan }) => ({ plan: setPathway(plan, pathway), length, step: 'mark', startedAt: now, tool: 'mark' })),
    setStep: (step) => set({ step, tool: step === 'mark' ? 'mark' : 'look', chosen: null }),
    wipe: () => set({ ...FIRST }),
  };
});
