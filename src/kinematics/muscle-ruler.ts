import { SEGMENT_IDS } from '#src/anatomy/joints.ts';
import { pathsOf, type MusclePathTable } from './muscle-paths.ts';
import { fascicleLengths, scratchFor, type PathScratch } from './path-lengths.ts';

/** Paths with what they measure at rest, made once. */
export interface MuscleRuler {
  readonly paths: MusclePathTable;
  readonly scratch: PathScratch;
  /** Length of each fascicle standing with hanging arms, metres. */
  readonly rest: Float64Array;
  readonly lengths: Float64Array;
  /** How many fascicles of each muscle count. */
  readonly counts: Float64Array;
}

export function muscleRuler(): MuscleRuler {
  const paths = pathsOf();
  const scratch = scratchFor(paths);
  const rest = new Float64Array(paths.fascicles.count);
  const standing = new Float64Array(SEGMENT_IDS.length * 12);
  for (let i = 0; i < standing.length; i += 12) for (let k = 0; k < 3; k++) standing[i + 5 * k] = 1;
  fascicleLengths(paths, standing, scratch, rest);
  const counts = new Float64Array(paths.muscles.length);
  for (let f = 0; f < rest.length; f++) counts[paths.fascicles.muscle[f]!]! += paths.fascicles.counted[f]!;
  return { paths, scratch, rest, lengths: new Float64Array(rest.length), counts };
}

/**
 * How long each muscle is against standing with hanging arms: the mean of length ÷ rest length over its fascicles that
 * count, each as much as the other (most have no cross-section in the figures). 1 = rest. Allocates nothing.
 *
 * @param transforms SEGMENT_IDS × 12, each [R | t] row by row: from the standing body frame to the posed one
 * @param out        one ratio a muscle, in the order of `ruler.paths.muscles`
 */
export function muscleRatios(ruler: MuscleRuler, transforms: ArrayLike<number>, out: Float64Array): void {
  const { paths, scratch, rest, lengths, counts } = ruler;
  const { muscle, counted, count } = paths.fascicles;
  fascicleLengths(paths, transforms, scratch, lengths);
  out.fill(0);
  for (let f = 0; f < count; f++) if (counted[f]) out[muscle[f]!]! += lengths[f]! / rest[f]!;
  for (let m = 0; m < out.length; m++) out[m]! /= counts[m]!;
}

/** Lengths of one pose, with names. */
export interface MuscleLengths {
  /** Metres, in the order of the table's fascicles. */
  readonly fascicles: Float64Array;
  /** Mean over the fascicles that count, metres, by structure id with side. */
  readonly muscles: Readonly<Record<string, number>>;
  /** Length ÷ rest length, by structure id with side; see `muscleRatios`. */
  readonly ratios: Readonly<Record<string, number>>;
}

/** Everything that is measured of one pose, with names. */
export function measure(ruler: MuscleRuler, transforms: ArrayLike<number>): MuscleLengths {
  const { muscles: ids, fascicles } = ruler.paths;
  const ratios = new Float64Array(ids.length);
  muscleRatios(ruler, transforms, ratios);
  const means = new Float64Array(ids.length);
  for (let f = 0; f < fascicles.count; f++) {
    const m = fascicles.muscle[f]!;
    if (fascicles.counted[f]) means[m]! += ruler.lengths[f]! / ruler.counts[m]!;
  }
  return {
    fascicles: ruler.lengths.slice(),
    muscles: Object.fromEntries(ids.map((id, m) => [id, means[m]!])),
    ratios: Object.fromEntries(ids.map((id, m) => [id, ratios[m]!])),
  };
}
