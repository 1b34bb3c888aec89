import type { Point } from '#models/definitions/frame.ts';
import { joinBounds, type Part } from './part.ts';
import type { Axes } from './primitives.ts';
import { addScaled } from './vector.ts';

export interface PlateOptions {
  readonly origin: Point;
  /** x and y span the plate, z is its normal. */
  readonly axes: Axes;
  /** Closed outline in plate coordinates, metres. */
  readonly outline: readonly (readonly [number, number])[];
  /** Half thickness at plate coordinates u, v with d = distance inside the outline, metres. */
  readonly halfThickness: (u: number, v: number, d: number) => number;
  /** Height of the middle surface over the plane at u, v, metres. */
  readonly bow: (u: number, v: number) => number;
  /** Largest half thickness and largest |bow|, metres: for the box. */
  readonly reach: number;
}

/** Signed distance to a closed polygon, metres, negative inside. */
function polygonDistance(xs: Float64Array, ys: Float64Array, x: number, y: number): number {
  const n = xs.length;
  let best = Infinity;
  let inside = false;
  for (let i = 0, j = n - 1; i < n; j = i++) {
    const ex = xs[j]! - xs[i]!;
    const ey = ys[j]! - ys[i]!;
    const px = x - xs[i]!;
    const py = y - ys[i]!;
    const t = Math.min(1, Math.max(0, (px * ex + py * ey) / (ex * ex + ey * ey)));
    const dx = px - ex * t;
    const dy = py - ey * t;
    best = Math.min(best, dx * dx + dy * dy);
    if (ys[i]! > y !== ys[j]! > y && x < (ex * (y - ys[i]!)) / ey + xs[i]!) inside = !inside;
  }
  return inside ? -Math.sqrt(best) : Math.sqrt(best);
}

/** A bowed plate with a free outline and a thickness that varies over it: blades of bone. */
export function plate(options: PlateOptions): Part {
  const { origin, axes, halfThickness, bow, reach } = options;
  const xs = Float64Array.from(options.outline, (p) => p[0]);
  const ys = Float64Array.from(options.outline, (p) => p[1]);
  const corners = options.outline.flatMap(([u, v]) =>
    [-reach, reach].map((w) => addScaled(addScaled(addScaled(origin, axes.x, u), axes.y, v), axes.z, w)),
  );
  return {
    sdf: (x, y, z) => {
      const dx = x - origin[0];
      const dy = y - origin[1];
      const dz = z - origin[2];
      const u = dx * axes.x[0] + dy * axes.x[1] + dz * axes.x[2];
      const v = dx * axes.y[0] + dy * axes.y[1] + dz * axes.y[2];
      const w = dx * axes.z[0] + dy * axes.z[1] + dz * axes.z[2] - bow(u, v);
      const edge = polygonDistance(xs, ys, u, v);
      const half = halfThickness(u, v, Math.max(0, -edge));
      const q1 = edge + half;
      const out = q1 > 0 ? Math.hypot(q1, w) : Math.abs(w);
      return out - half;
    },
    bounds: joinBounds(corners.map((p) => ({ min: p, max: p }))),
  };
}
