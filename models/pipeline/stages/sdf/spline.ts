import type { Point } from '#models/definitions/frame.ts';

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  const t2 = t * t;
  const t3 = t2 * t;
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (3 * b - a - 3 * c + d) * t3);
}

/** A value of a row at position s in 0..row.length-1, Catmull-Rom, ends doubled by reflection. */
export function sampleRow(row: readonly number[], s: number): number {
  const last = row.length - 1;
  if (last === 0) return row[0]!;
  const i = Math.min(last - 1, Math.max(0, Math.floor(s)));
  const b = row[i]!;
  const c = row[i + 1]!;
  const a = i > 0 ? row[i - 1]! : 2 * b - c;
  const d = i + 2 <= last ? row[i + 2]! : 2 * c - b;
  return catmullRom(a, b, c, d, s - i);
}

/** A point of a curve at position s in 0..points.length-1. */
export function sampleCurve(points: readonly Point[], s: number): Point {
  const axis = (k: 0 | 1 | 2) => sampleRow(points.map((p) => p[k]), s);
  return [axis(0), axis(1), axis(2)];
}

/** The curve through the points, `count` samples evenly in parameter, ends included. */
export function resample(points: readonly Point[], count: number): Point[] {
  return Array.from({ length: count }, (_, i) => sampleCurve(points, (i / (count - 1)) * (points.length - 1)));
}

/** A closed curve through the points, `count` samples, last not equal to first. */
export function resampleClosed(points: readonly Point[], count: number): Point[] {
  const n = points.length;
  const padded = [points[n - 2]!, points[n - 1]!, ...points, points[0]!, points[1]!, points[2]!];
  return Array.from({ length: count }, (_, i) => sampleCurve(padded, 2 + (i / count) * n));
}
