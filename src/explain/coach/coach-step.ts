import type { Side } from '#src/anatomy/places.ts';

export type CoachKind = 'count-in' | 'in' | 'hold' | 'flow' | 'out' | 'rest' | 'switch' | 'done';
export type BreathDirection = 'in' | 'out';

/** A way of the figure between two neighboring phases; `from` may be the later one. */
export interface CoachLeg {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

export interface BreathPart {
  readonly direction: BreathDirection;
  readonly seconds: number;
}

/** A step before it has its place in time. */
export interface CoachStepShape {
  readonly kind: CoachKind;
  readonly seconds: number;
  /** Where the figure moves; empty where it stays at `phase`. */
  readonly way: readonly CoachLeg[];
  /** The phase that the figure has at the end of the step. */
  readonly phase: number;
  /** Parts that fill the step; empty where breathing is left to the person. */
  readonly breaths: readonly BreathPart[];
}

export interface CoachStep extends CoachStepShape {
  /** Seconds from the start of the plan. */
  readonly startsAt: number;
  /** Null for moves of both sides together. */
  readonly side: Side | null;
  /** Which time it is on this side, from 1. */
  readonly repetition: number;
}
