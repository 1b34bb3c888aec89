import { CYLINDER, type MusclePathTable } from './muscle-paths.ts';
import { stretchAround, type PathScratch } from './path-lengths.ts';

/** Points along each arc around an obstacle, both touches included. */
export const ARC_POINTS = 9;

/**
 * Writes the way of one fascicle as a polyline, body frame, metres, after `fascicleLengths` has posed the scratch.
 *
 * @param out x y z of each point; room for (points of the fascicle) × (1 + ARC_POINTS)
 * @returns how many points were written
 */
export function traceFascicle(paths: MusclePathTable, scratch: PathScratch, fascicle: number, out: Float64Array): number {
  const { first } = paths.fascicles;
  let n = 0;
  for (let i = first[fascicle]!; i < first[fascicle + 1]!; i++) {
    for (let k = 0; k < 3; k++) out[3 * n + k] = scratch.points[3 * i + k]!;
    n++;
    const o = i + 1 < first[fascicle + 1]! ? paths.points.around[i]! : -1;
    if (o < 0) continue;
    stretchAround(paths, scratch, i, o);
    if (scratch.way[6] === 0) continue;
    for (let step = 0; step < ARC_POINTS; step++, n++) writeOnArc(paths, scratch, o, step / (ARC_POINTS - 1), out, 3 * n);
  }
  return n;
}

/** One place on the arc of `scratch.way`, from the first touch (0) to the last (1), brought to the body frame. */
function writeOnArc({ obstacles }: MusclePathTable, { way, frames }: PathScratch, o: number, part: number, out: Float64Array, at: number): void {
  const followed = way[6]!;
  let x: number;
  let y: number;
  let z: number;
  if (obstacles.shape[o] === CYLINDER) {
    const angle = obstacles.turn[o]! * followed * part;
    x = way[0]! * Math.cos(angle) - way[1]! * Math.sin(angle);
    y = way[0]! * Math.sin(angle) + way[1]! * Math.cos(angle);
    z = way[2]! + part * (way[5]! - way[2]!);
  } else {
    // a great circle where the ellipsoid is scaled to a ball; scaling takes mixes to mixes, so it need not be done
    const whole = Math.sin(followed);
    const a = whole < 1e-9 ? 1 - part : Math.sin((1 - part) * followed) / whole;
    const b = whole < 1e-9 ? part : Math.sin(part * followed) / whole;
    x = a * way[0]! + b * way[3]!;
    y = a * way[1]! + b * way[4]!;
    z = a * way[2]! + b * way[5]!;
  }
  const f = 12 * o;
  for (let k = 0; k < 3; k++) out[at + k] = frames[f + k]! + frames[f + 3 + k]! * x + frames[f + 6 + k]! * y + frames[f + 9 + k]! * z;
}
