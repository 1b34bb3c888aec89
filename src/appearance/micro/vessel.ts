import { halfWidth, middle, OUR_FIBRE } from './bundle.ts';
import { clamp, fract, hash, mix } from './numbers.ts';
import type { StepLengths } from './sarcomeres.ts';

/** Inner width of the vessel at rest, micrometres, as drawn. */
export const VESSEL_WIDTH = 4.2;
/** It never closes: share of the width at rest. */
export const NARROWEST = 0.4;
export const WALL = 0.42;
/** Length over which red cells are counted and repeated, micrometres. */
export const TRACK = 40;
const REACH = 6.6;
const GAP = 0.45;

/** Inner width at x, micrometres: narrowed where the knot presses, opened along its whole length when flow is high. */
export function vesselWidthAt(x: number, vesselWidth: number): number {
  const width = clamp(vesselWidth, NARROWEST, 1.15);
  const near = Math.exp(-((x / REACH) ** 2));
  return VESSEL_WIDTH * (width >= 1 ? width : mix(mix(1, width, 0.12), width, near));
}

/** Middle of the vessel at x, micrometres: it lies against our fibre and bends round its bulge. */
export function vesselMiddle(x: number, vesselWidth: number, lengths: StepLengths): number {
  const edge = middle(OUR_FIBRE, x, lengths) + halfWidth(OUR_FIBRE, x, lengths);
  return edge + GAP + WALL + vesselWidthAt(x, vesselWidth) / 2 + 0.3 * (1 + Math.sin(x * 0.11 + 0.6));
}

/**
 * Where red cell `index` is, micrometres along the vessel, −TRACK/2..TRACK/2.
 *
 * Before a narrow part they queue; no cell ever jumps, since the ends are fixed.
 *
 * @param phase how far the flow has gone, tracks
 */
export function cellAt(index: number, count: number, phase: number, vesselWidth: number): number {
  const u = fract((index + 0.5 * hash(index, 3)) / count + phase);
  const queue = 3.4 * clamp((1 - vesselWidth) / 0.5);
  return TRACK * (u - queue * (u * (1 - u)) ** 2 - 0.5);
}

/** How much a cell must bend at x, 0..1: only where the vessel is narrower than the cell. */
export const cellBend = (x: number, vesselWidth: number): number => clamp((0.78 - vesselWidthAt(x, vesselWidth) / VESSEL_WIDTH) / 0.25);

/** Oxygen a cell still carries at x, 0..1: it gives it away on its way from left to right. */
export const cellOxygen = (x: number, oxygen: number): number => clamp(oxygen + (1 - oxygen) * clamp(0.28 - x / 34, -0.3, 0.75));
