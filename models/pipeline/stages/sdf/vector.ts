import type { Point } from '#models/definitions/frame.ts';

/** Small vector arithmetic on points and directions of the body frame. */
export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Point, by: number): Point => [a[0] * by, a[1] * by, a[2] * by];
/** a + b·by */
export const addScaled = (a: Point, b: Point, by: number): Point => [a[0] + b[0] * by, a[1] + b[1] * by, a[2] + b[2] * by];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Point): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
export const mix = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Unit length. Throws on a zero vector: a frame built on one would be silently wrong. */
export function normalise(a: Point): Point {
  const size = length(a);
  if (!(size > 1e-12)) throw new Error('normalise: zero vector; give two points that differ');
  return scale(a, 1 / size);
}

/** The part of a that is square to the unit vector n, at unit length. */
export const squareTo = (a: Point, n: Point): Point => normalise(addScaled(a, n, -dot(a, n)));
export const mirror = (a: Point): Point => [-a[0], a[1], a[2]];
