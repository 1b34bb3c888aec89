import { clamp, mix, smoothstep } from './numbers.ts';

/** Length of one step at rest, micrometres. @basis literature */
export const REST_LENGTH = 2.7;
/** Length of the thick filament, micrometres. @basis literature */
export const THICK_LENGTH = 1.6;
/** Length of a thin filament on one side of its Z-line, micrometres. @basis literature; human 0.9 to 1.3 */
export const THIN_LENGTH = 1.27;
/** Steps on each side of the middle one that lie in the core: five in all. */
const CORE_EACH_SIDE = 2;
/** Shares of the steps between core and beside. */
const TRANSITION = [0.66, 0.33] as const;

/** Lengths of the two kinds of steps, micrometres. */
export interface StepLengths {
  readonly coreLength: number;
  readonly besideLength: number;
}

/** How much step `index` (0 = middle of the knot) belongs to the core: 1 inside, two steps between, 0 beside. */
export function coreShare(index: number): number {
  const out = Math.abs(index) - CORE_EACH_SIDE;
  return out <= 0 ? 1 : (TRANSITION[out - 1] ?? 0);
}

/** Length of step `index`, micrometres. */
export const stepLength = (index: number, lengths: StepLengths): number => mix(lengths.besideLength, lengths.coreLength, coreShare(index));

/** Overlap of thick and thin filaments in each half of a step, micrometres. */
export const overlapOf = (length: number): number => clamp(THIN_LENGTH + THICK_LENGTH / 2 - length / 2, 0, 0.72);

/** How much thick filaments crumple against the Z-lines, 0..1. */
export const crumpleOf = (length: number): number => clamp((THICK_LENGTH - length) / 0.5);

/** Width of a fibre where its steps have this length, 1 = at rest; its volume is kept. */
export const widthFactor = (length: number): number => 1 / Math.sqrt(length / REST_LENGTH);

/**
 * Z-lines about the middle of a knot at 0, micrometres.
 *
 * @param half the lines reach at least this far on both sides
 * @returns rising places; line i and i + 1 bound step `i − (count / 2 − 1)`
 */
export function zLines(lengths: StepLengths, half: number): readonly number[] {
  const right: number[] = [];
  let x = stepLength(0, lengths) / 2;
  for (let index = 1; ; index++) {
    right.push(x);
    if (x >= half) break;
    x += stepLength(index, lengths);
  }
  return [...right.map((place) => -place).toReversed(), ...right];
}

/** Ends of step `index`, micrometres from the middle of the knot. */
export function stepEnds(index: number, lengths: StepLengths): readonly [from: number, to: number] {
  let far = stepLength(0, lengths) / 2;
  for (let i = 1; i <= Math.abs(index); i++) far += stepLength(i, lengths);
  const near = far - stepLength(index, lengths);
  return index < 0 ? [-far, -near] : [near, far];
}

/**
 * Length of the steps at a place, micrometres: one smooth swell through the lengths of the steps.
 *
 * Joining the lengths of the steps one by one gives a knot with stairs.
 *
 * @param x micrometres from the middle of the knot
 */
export function lengthAt(x: number, lengths: StepLengths): number {
  const { coreLength, besideLength } = lengths;
  const core = 0.7 * coreLength;
  const end = 4.1 * coreLength + 1.7 * besideLength;
  return mix(coreLength, besideLength, smoothstep(core, end, Math.abs(x)));
}
