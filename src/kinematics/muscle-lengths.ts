import type { PoseAngles } from './pose.ts';
import { measure, muscleRuler, type MuscleLengths, type MuscleRuler } from './muscle-ruler.ts';
import { poseSkeleton } from './skeleton.ts';

let ruler: MuscleRuler | null = null;

/**
 * How long every muscle and every fascicle is in a pose, metres, and against standing with hanging arms.
 *
 * Angles beyond what a body can do are clamped and keys that are not known left out (resolve-pose.ts says which).
 * A mirrored pose gives mirrored lengths; standing gives ratios of exactly 1. Made for single poses; a figure that moves
 * uses `muscleRatios` of muscle-ruler.ts with arrays of its own.
 *
 * @param pose degrees by key; a key left out is 0
 */
export function muscleLengths(pose: PoseAngles): MuscleLengths {
  ruler ??= muscleRuler();
  return measure(ruler, poseSkeleton(pose));
}

/** Length over rest length of every muscle, by structure id with side, as `muscle.psoas-major.left`. */
export const lengthRatio = (pose: PoseAngles): Readonly<Record<string, number>> => muscleLengths(pose).ratios;
