import type { Side } from '#src/anatomy/places.ts';
import type { CoachCue } from '#src/content/coach-words.ts';
import { eased, type MovePosition } from '#src/kinematics/move-position.ts';
import type { CoachPlan } from './coach-plan.ts';
import type { BreathDirection, CoachKind, CoachStep } from './coach-step.ts';

/** What the coach shows and says at one moment. */
export interface CoachMoment {
  /** Place of the step in the plan. */
  readonly step: number;
  readonly kind: CoachKind;
  readonly side: Side | null;
  readonly repetition: number;
  readonly repetitions: number;
  /** Whole seconds until the step ends, rounded up: never 0 before the end. */
  readonly secondsLeft: number;
  /** Share of the step that is over, 0 to 1. */
  readonly shareDone: number;
  /** Share of this time (way in, hold, way out, or one breath) that is over, 0 to 1. */
  readonly repetitionShare: number;
  /** Where the figure is, for whoever draws it: smooth from phase to phase. */
  readonly phase: MovePosition;
  /** Null where breathing is left to the person. */
  readonly breath: { readonly direction: BreathDirection; readonly share: number } | null;
  readonly cue: CoachCue;
}

/** Sums of seconds are off by less than this. */
const TINY = 1e-6;

/** The moment of a plan after some seconds. Sampled: the same second shows the same, in whatever order it is asked for. */
export function coachAt(plan: CoachPlan, seconds: number): CoachMoment {
  const time = Math.min(plan.seconds, Math.max(0, seconds || 0));
  const index = time >= plan.seconds - TINY ? plan.steps.length - 1 : plan.steps.findLastIndex(({ startsAt }) => startsAt <= time + TINY);
  const step = plan.steps[index]!;
  const passed = Math.max(0, time - step.startsAt);
  const done = step.kind === 'done';
  const breath = breathAt(step, passed);
  return {
    step: index,
    kind: step.kind,
    side: step.side,
    repetition: step.repetition,
    repetitions: plan.repetitions,
    secondsLeft: done ? 0 : Math.max(1, Math.ceil(step.seconds - passed - TINY)),
    shareDone: done ? 1 : Math.min(1, passed / step.seconds),
    repetitionShare: done ? 1 : repetitionShare(plan, index, time),
    phase: positionAt(step, passed),
    breath,
    cue: cueOf(step.kind, breath?.direction ?? null),
  };
}

/** The way of a step is gone in one smooth move; phases on it are passed at their share of its time. */
function positionAt({ way, phase, seconds }: CoachStep, passed: number): MovePosition {
  let left = seconds > 0 ? eased(Math.min(1, passed / seconds)) * seconds : 0;
  for (const { from, to, seconds: lasts } of way) {
    if (left < lasts - TINY) {
      const share = left / lasts;
      return to > from ? placeOf(from + share * (to - from)) : placeOf(from - share * (from - to));
    }
    left -= lasts;
  }
  return { index: phase, share: 0 };
}

const placeOf = (place: number): MovePosition => ({ index: Math.floor(place), share: place - Math.floor(place) });

function breathAt({ breaths }: CoachStep, passed: number): CoachMoment['breath'] {
  let left = passed;
  for (const { direction, seconds } of breaths) {
    if (left < seconds - TINY) return { direction, share: left / seconds };
    left -= seconds;
  }
  const last = breaths.at(-1);
  return last ? { direction: last.direction, share: 1 } : null;
}

const IN_REPETITION: ReadonlySet<CoachKind> = new Set<CoachKind>(['in', 'hold', 'flow', 'out']);

function repetitionShare({ steps }: CoachPlan, index: number, time: number): number {
  const { kind, side, repetition } = steps[index]!;
  if (!IN_REPETITION.has(kind)) return 0;
  const parts = steps.filter((step) => IN_REPETITION.has(step.kind) && step.side === side && step.repetition === repetition);
  const from = parts[0]!.startsAt;
  const to = parts.at(-1)!.startsAt + parts.at(-1)!.seconds;
  return Math.min(1, Math.max(0, (time - from) / (to - from)));
}

function cueOf(kind: CoachKind, breath: BreathDirection | null): CoachCue {
  if (kind === 'hold' || kind === 'flow') return breath ? `cue.${kind}.${breath}` : `cue.${kind}`;
  return `cue.${kind}`;
}
