import type { Course } from './course.ts';
import { clamp01 } from './curves.ts';
import { STATE } from './knot-state.ts';
import { knotArea } from './outputs.ts';
import { hasAnaesthetic } from './scenarios.ts';
import { drugReach, knotRadius } from './spatial-field.ts';

/** What one needle did. */
export interface NeedleHit {
  readonly hours: number;
  /** How well the tip met the knot, 0–1. */
  readonly accuracy: number;
  /** Share of the drug that reached it, 0–1. */
  readonly reach: number;
  /** Release, 0–1: accuracy, less in a knot that had little to release. Above 0.25 a twitch is seen. */
  readonly effect: number;
}

export const TWITCH_EFFECT = 0.25;

/** Changes `x` by what a needle does at once. */
export function applyNeedle(x: Float64Array, course: Course, hours: number): NeedleHit {
  const { parameters: p, scenario, person } = course;
  const { needle, treatment } = scenario;
  const distance = Math.hypot(
    needle.tipMillimetres + person.aimErrorMillimetres,
    needle.depthMillimetres + person.aimErrorMillimetres,
  );
  const radius = knotRadius(knotArea(x[STATE.K]!, x[STATE.F]!));
  const accuracy = 1 / (1 + (distance / (1.15 * radius)) ** 4);
  const reach = Math.exp(-((distance / drugReach(needle.volumeMillilitres, p.spread)) ** 2));
  const effect = accuracy * clamp01(1.25 * x[STATE.K]!);
  const scale = (slot: number, factor: number): void => void (x[slot] = x[slot]! * factor);
  const add = (slot: number, amount: number, most = Infinity): void => void (x[slot] = Math.min(most, x[slot]! + amount));

  scale(STATE.K, 1 - p.relK * effect);
  scale(STATE.A, 1 - p.relA * effect);
  scale(STATE.F, 1 - p.relF * effect);
  add(STATE.R, effect, 1.2);
  add(STATE.Hy, p.Hy0 * (0.35 + 0.65 * accuracy));
  add(STATE.I, p.I0 * accuracy, 1);
  add(STATE.Jab, p.jab0 * (0.4 + 0.6 * accuracy));
  add(STATE.J, course.injury * (0.55 + 0.45 * accuracy));
  if (hasAnaesthetic(treatment)) add(STATE.Xd, reach, 1.3);
  if (treatment === 'la_steroid') add(STATE.Ds, p.steroid * reach, 1.3);
  return { hours, accuracy, reach, effect };
}
