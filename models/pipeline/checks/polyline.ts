import type { Point } from '#models/definitions/frame.ts';

/** Distance from a point to a segment, metres. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const along = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const square = along[0] ** 2 + along[1] ** 2 + along[2] ** 2;
  const dot = (p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1] + (p[2] - a[2]) * along[2];
  const t = square > 0 ? Math.max(0, Math.min(1, dot / square)) : 0;
  return Math.hypot(p[0] - a[0] - t * along[0], p[1] - a[1] - t * along[1], p[2] - a[2] - t * along[2]);
}

/** Distance from a point to a polyline, metres; a polyline of one point is that point, of none infinitely far. */
export function distanceToPolyline(p: Point, line: readonly Point[]): number {
  let least = Infinity;
  for (let n = 0; n < line.length; n++) least = Math.min(least, distanceToSegment(p, line[Math.max(0, n - 1)]!, line[n]!));
  return least;
}

export function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  for (let n = 1; n < line.length; n++) sum += Math.hypot(...[0, 1, 2].map((k) => line[n]![k]! - line[n - 1]![k]!));
  return sum;
}
