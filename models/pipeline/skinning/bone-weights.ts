import { SEGMENT_IDS } from '#models/definitions/joints/segments.ts';
import { jointNumber, LIMBS, SPINE_LEVELS } from './body-segments.ts';
import type { Follows } from './segment-sources.ts';

const TOP = SPINE_LEVELS.length - 1;

/** Spreads a share of the spine over the two levels beside a place on it. */
export function addSpine(weights: Float64Array, share: number, level: number): void {
  const at = Math.min(TOP, Math.max(0, level));
  const low = Math.min(TOP - 1, Math.floor(at));
  // the spine's levels are joints 0 to TOP in the same order
  weights[low]! += share * (1 - (at - low));
  weights[low + 1]! += share * (at - low);
}

/** What a bone says as weights of all joints. */
export function boneWeights({ limbs = {}, thorax = 0, level = 0 }: Follows): Float64Array {
  const weights = new Float64Array(SEGMENT_IDS.length);
  let spine = 1 - thorax;
  weights[jointNumber('thorax')] = thorax;
  for (const limb of LIMBS) {
    weights[jointNumber(`${limb}.left`)] = limbs[limb] ?? 0;
    spine -= limbs[limb] ?? 0;
  }
  if (spine > 1e-9) addSpine(weights, spine, level);
  return weights;
}

