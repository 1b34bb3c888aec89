import type { PainRegion } from '#src/anatomy/pain-regions.ts';

/**
 * How the skin is painted where a spot may be felt. The shader of the skin (scene/body-shader.ts) has the same formula
 * with the same numbers; this is its twin for tests.
 *
 * @basis tuned: an edge soft enough to say "about here", dots that stay apart from 0.3 to 2 m away
 */
export const FELT_PAINT = {
  /** Share of the radius inside of which the paint is full. */
  core: 0.35,
  /** Cosine between the way the skin looks and the way the region faces: none below, full above. */
  facing: [-0.25, 0.15],
  /** Dots a metre, and their radius as a share of their distance: none outside, full inside. */
  dotsPerMetre: 150,
  dot: [0.36, 0.28],
  /** How much of the skin's own colour the paint covers. */
  cover: 0.9,
  /** Breadth in the flat picture, which has no soft edge, as a share of the whole. */
  flat: 0.82,
} as const;

type Triple = readonly [number, number, number];

const smooth = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** How much of a region's paint lies on skin at `point` with the outward unit `normal`, 0 to 1, without its dots. */
export function paintOf({ from, to, radius, faces }: PainRegion, point: Triple, normal: Triple): number {
  const axis = [0, 1, 2].map((k) => to[k]! - from[k]!);
  const off = [0, 1, 2].map((k) => point[k]! - from[k]!);
  const dot = (a: readonly number[], b: readonly number[]): number => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
  const along = Math.min(1, Math.max(0, dot(off, axis) / Math.max(dot(axis, axis), 1e-8)));
  const away = off.map((value, k) => value - axis[k]! * along);
  const turn = (faces * Math.PI) / 180;
  const facing = normal[0] * Math.sin(turn) - normal[2] * Math.cos(turn);
  return smooth(radius, radius * FELT_PAINT.core, Math.hypot(...away)) * smooth(...FELT_PAINT.facing, facing);
}
