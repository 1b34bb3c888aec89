/**
 * Part of `npm run bench`: what posing costs, in Node, on one core, next to the budgets of the page.
 *
 * Each turn bends the body a little further, so that nothing is remembered from the turn before.
 */
import { SIGNED_KEYS, rangeOf } from '#src/kinematics/signed-pose.ts';
import { muscleRatios, muscleRuler } from '#src/kinematics/muscle-ruler.ts';
import type { PoseAngles } from '#src/kinematics/pose.ts';
import { poseSkeleton } from '#src/kinematics/skeleton.ts';

const TURNS = 4000;
const ruler = muscleRuler();
const ratios = new Float64Array(ruler.paths.muscles.length);
const poseAt = (turn: number): PoseAngles =>
  Object.fromEntries(
    SIGNED_KEYS.map((key, i) => {
      const [least, most] = rangeOf(key);
      return [key, least + (most - least) * (0.5 + 0.5 * Math.sin(turn * 0.01 + i))];
    }),
  );
const poses = Array.from({ length: TURNS }, (_, turn) => poseAt(turn));
for (const pose of poses.slice(0, 1000)) muscleRatios(ruler, poseSkeleton(pose), ratios);
const times = poses.map((pose) => {
  const start = performance.now();
  muscleRatios(ruler, poseSkeleton(pose), ratios);
  return performance.now() - start;
});
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): string => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(3);
console.log(`pose to lengths of ${ruler.paths.fascicles.count} fascicles: median ${at(0.5)} ms, 95 in 100 below ${at(0.95)} ms, of 1`);
