import { CYLINDER, OBSTACLE_SIZE, SPHERE, type MusclePathTable } from './muscle-paths.ts';
import { aroundCylinder } from './wrapping/cylinder.ts';
import { aroundEllipsoid } from './wrapping/ellipsoid.ts';
import { aroundSphere } from './wrapping/sphere.ts';
import { WAY_SIZE, type Way } from './wrapping/way.ts';

/** Reused between calls: posed points, posed obstacles (centre and axes, 12 each), and the last way. */
export interface PathScratch {
  readonly points: Float64Array;
  readonly frames: Float64Array;
  readonly way: Way;
}

export const scratchFor = ({ points, obstacles }: MusclePathTable): PathScratch => ({
  points: new Float64Array(points.at.length),
  frames: new Float64Array(obstacles.count * 12),
  way: new Float64Array(WAY_SIZE),
});

/**
 * Length of every fascicle, metres, in the order of the table. Allocates nothing.
 *
 * @param transforms SEGMENT_IDS × 12, each [R | t] row by row: from the standing body frame to the posed one
 * @param out        one number a fascicle
 */
export function fascicleLengths(paths: MusclePathTable, transforms: ArrayLike<number>, scratch: PathScratch, out: Float64Array): void {
  posePoints(paths, transforms, scratch.points);
  poseObstacles(paths, transforms, scratch.frames);
  const { first, count } = paths.fascicles;
  const at = scratch.points;
  for (let f = 0; f < count; f++) {
    let length = 0;
    for (let i = first[f]!; i < first[f + 1]! - 1; i++) {
      const around = paths.points.around[i]!;
      if (around >= 0) length += stretchAround(paths, scratch, i, around);
      else {
        const x = at[3 * i + 3]! - at[3 * i]!;
        const y = at[3 * i + 4]! - at[3 * i + 1]!;
        const z = at[3 * i + 5]! - at[3 * i + 2]!;
        length += Math.sqrt(x * x + y * y + z * z);
      }
    }
    out[f] = length;
  }
}

/** Where the segments take each point: the mix of its two carriers. */
export function posePoints({ points }: MusclePathTable, m: ArrayLike<number>, out: Float64Array): void {
  const { at, a, b, share } = points;
  for (let i = 0; i < share.length; i++) {
    const x = at[3 * i]!;
    const y = at[3 * i + 1]!;
    const z = at[3 * i + 2]!;
    const s = share[i]!;
    const from = 12 * a[i]!;
    for (let k = 0; k < 3; k++) {
      const j = from + 4 * k;
      out[3 * i + k] = m[j]! * x + m[j + 1]! * y + m[j + 2]! * z + m[j + 3]!;
    }
    if (s === 0) continue;
    const to = 12 * b[i]!;
    for (let k = 0; k < 3; k++) {
      const j = to + 4 * k;
      const other = m[j]! * x + m[j + 1]! * y + m[j + 2]! * z + m[j + 3]!;
      out[3 * i + k]! += s * (other - out[3 * i + k]!);
    }
  }
}

/** Centre and axes of each obstacle as its segment holds them. */
export function poseObstacles({ obstacles }: MusclePathTable, m: ArrayLike<number>, out: Float64Array): void {
  for (let o = 0; o < obstacles.count; o++) {
    const from = 12 * obstacles.segment[o]!;
    for (let v = 0; v < 4; v++) {
      const g = o * OBSTACLE_SIZE + 3 * v;
      const x = obstacles.figures[g]!;
      const y = obstacles.figures[g + 1]!;
      const z = obstacles.figures[g + 2]!;
      for (let k = 0; k < 3; k++) {
        const j = from + 4 * k;
        out[12 * o + 3 * v + k] = m[j]! * x + m[j + 1]! * y + m[j + 2]! * z + (v === 0 ? m[j + 3]! : 0);
      }
    }
  }
}

/** Length from point i to the next one around an obstacle. Leaves the way, in the obstacle's frame, in `scratch.way`. */
export function stretchAround({ obstacles }: MusclePathTable, { points: at, frames, way }: PathScratch, i: number, o: number): number {
  const f = 12 * o;
  const x = at[3 * i]! - frames[f]!;
  const y = at[3 * i + 1]! - frames[f + 1]!;
  const z = at[3 * i + 2]! - frames[f + 2]!;
  const u = at[3 * i + 3]! - frames[f]!;
  const v = at[3 * i + 4]! - frames[f + 1]!;
  const w = at[3 * i + 5]! - frames[f + 2]!;
  const px = frames[f + 3]! * x + frames[f + 4]! * y + frames[f + 5]! * z;
  const py = frames[f + 6]! * x + frames[f + 7]! * y + frames[f + 8]! * z;
  const pz = frames[f + 9]! * x + frames[f + 10]! * y + frames[f + 11]! * z;
  const qx = frames[f + 3]! * u + frames[f + 4]! * v + frames[f + 5]! * w;
  const qy = frames[f + 6]! * u + frames[f + 7]! * v + frames[f + 8]! * w;
  const qz = frames[f + 9]! * u + frames[f + 10]! * v + frames[f + 11]! * w;
  const g = obstacles.figures;
  const r = o * OBSTACLE_SIZE + 12;
  const shape = obstacles.shape[o]!;
  if (shape === CYLINDER) return aroundCylinder(px, py, pz, qx, qy, qz, g[r]!, obstacles.turn[o]!, obstacles.back[o]!, way);
  if (shape === SPHERE) return aroundSphere(px, py, pz, qx, qy, qz, g[r]!, g[r + 3]!, g[r + 4]!, g[r + 5]!, way);
  return aroundEllipsoid(px, py, pz, qx, qy, qz, g[r]!, g[r + 1]!, g[r + 2]!, g[r + 3]!, g[r + 4]!, g[r + 5]!, way);
}
