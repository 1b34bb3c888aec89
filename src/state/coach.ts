import { createStore } from 'zustand/vanilla';
import type { Side } from '#src/anatomy/places.ts';
import type { CoachedMove } from '#src/content/coached-move.ts';
import { coachPlan, type CoachPlan } from '#src/explain/coach/coach-plan.ts';
import { coachAt, type CoachMoment } from '#src/explain/coach/coach-state.ts';
import type { Move } from '#src/kinematics/moves/move.ts';
import { createCoachClock } from './coach-clock.ts';
import { firstChoice, inDose, type CoachChoice } from './coach-dose.ts';

export type CoachStatus = 'idle' | 'stop-rules' | 'running' | 'paused' | 'done';

/** The move that is coached, with its words and the side of the tight muscle. */
export interface CoachedOne {
  readonly move: Move;
  readonly text: CoachedMove;
  readonly side: Side;
}

export interface CoachState {
  readonly status: CoachStatus;
  /** Null while the coach rests. */
  readonly coached: CoachedOne | null;
  readonly plan: CoachPlan | null;
  /** Why it is paused: the person asked, or the page was out of sight. */
  readonly pausedBy: 'person' | 'hidden' | null;
  /** What was chosen for each move in this visit, by its id. */
  readonly choices: Readonly<Record<string, CoachChoice>>;
  /** The move whose stop rules were last read. */
  readonly understood: string | null;
  /** Cues are said aloud; kept on the device. */
  readonly spoken: boolean;
}

export interface CoachActions {
  /** Chooses within the dose of the move. */
  choose(one: Pick<CoachedOne, 'move' | 'text'>, change: Partial<CoachChoice>): void;
  /** Shows the stop rules; a move whose rules were just read begins at once. */
  ask(one: CoachedOne): void;
  /** The rules are understood: the count-in begins. */
  start(): void;
  pause(by: 'person' | 'hidden'): void;
  resume(): void;
  /** To the start of this step, or of the one before when this one has only begun. */
  back(): void;
  skip(): void;
  stop(): void;
  setSpoken(spoken: boolean): void;
}

const AT_REST = { status: 'idle', coached: null, plan: null, pausedBy: null } as const;

/** A step that is younger than this, seconds, has only begun: back goes to the step before. */
const JUST_BEGUN = 1.5;

/** Seconds of the running plan; see coach-clock.ts. */
export const coachClock = createCoachClock();

export const choiceOf = ({ choices }: Pick<CoachState, 'choices'>, { move, text }: Pick<CoachedOne, 'move' | 'text'>): CoachChoice =>
  inDose(choices[move.id] ?? firstChoice(text), text);

export const planOf = ({ move, side }: Pick<CoachedOne, 'move' | 'side'>, choice: CoachChoice): CoachPlan => coachPlan({ move, firstSide: side, ...choice });

/** Slow state of the coach. What it shows at a moment is coachMoment(). */
export const coachStore = createStore<CoachState & CoachActions>()((set, get) => {
  const goTo = (seconds: number): void => {
    const { plan, status } = get();
    if (!plan || (status !== 'running' && status !== 'paused')) return;
    coachClock.setSeconds(seconds);
    finish();
  };
  const finish = (): void => {
    const { plan, status } = get();
    if (!plan || status === 'done' || coachClock.seconds < plan.seconds) return;
    coachClock.setRunning(false);
    set({ status: 'done', pausedBy: null });
  };
  // the clock ends the run, whoever draws the frames
  coachClock.subscribe(() => {
    if (coachClock.running) finish();
  });
  return {
    ...AT_REST,
    choices: {},
    understood: null,
    spoken: false,
    choose: (one, change) => set((state) => ({ choices: { ...state.choices, [one.move.id]: inDose({ ...choiceOf(state, one), ...change }, one.text) } })),
    ask: (coached) => {
      get().stop();
      set({ coached, status: 'stop-rules' });
      if (get().understood === coached.move.id) get().start();
    },
    start: () => {
      const { coached } = get();
      if (!coached) return;
      set({ plan: planOf(coached, choiceOf(get(), coached)), status: 'running', pausedBy: null, understood: coached.move.id });
      coachClock.setSeconds(0);
      coachClock.setRunning(true);
    },
    pause: (pausedBy) => {
      if (get().status !== 'running') return;
      coachClock.setRunning(false);
      set({ status: 'paused', pausedBy });
    },
    resume: () => {
      if (get().status !== 'paused') return;
      set({ status: 'running', pausedBy: null });
      coachClock.setRunning(true);
    },
    back: () => {
      const { plan } = get();
      if (!plan) return;
      const { step } = coachAt(plan, coachClock.seconds);
      const { startsAt } = plan.steps[step]!;
      goTo(coachClock.seconds - startsAt < JUST_BEGUN ? plan.steps[Math.max(0, step - 1)]!.startsAt : startsAt);
    },
    skip: () => {
      const { plan } = get();
      if (plan) goTo(plan.steps[coachAt(plan, coachClock.seconds).step + 1]?.startsAt ?? plan.seconds);
    },
    stop: () => {
      coachClock.setRunning(false);
      coachClock.setSeconds(0);
      if (get().status !== 'idle') set(AT_REST);
    },
    setSpoken: (spoken) => set({ spoken }),
  };
});

/** What the coach shows now; null while it rests or its rules are read. The stage takes the figure's phase and side from here. */
export function coachMoment(): CoachMoment | null {
  const { plan } = coachStore.getState();
  return plan && coachAt(plan, coachClock.seconds);
}
