import { POSE_KEYS, type PlainPoseKey, type PoseKey, type PoseKeyFigures } from '#src/anatomy/pose-keys.ts';
import type { PoseAngles } from './pose.ts';
import { resolvePose } from './resolve-pose.ts';

/** One of each pair of opposites: the one that is listed first carries both as plus and minus. */
const KEYS = (Object.keys(POSE_KEYS) as PlainPoseKey[]).filter((key, i, all) => {
  const { opposite } = POSE_KEYS[key] as PoseKeyFigures;
  return !opposite || all.indexOf(opposite as PlainPoseKey) > i;
});

/** Every angle of the body under one key each: `lumbar.flexion`, `hip_L.flexion`; extension is minus flexion. */
export const SIGNED_KEYS: readonly PoseKey[] = KEYS.flatMap((key) => {
  if (!(POSE_KEYS[key] as PoseKeyFigures).paired) return [key];
  const [joint, motion] = key.split('.');
  return [`${joint}_L.${motion}` as PoseKey, `${joint}_R.${motion}` as PoseKey];
});

const sideOf = (key: PoseKey): { plain: PlainPoseKey; side: 'L' | 'R' | undefined } => {
  const side = /_([LR])\./.exec(key)?.[1] as 'L' | 'R' | undefined;
  return { plain: key.replace(/_[LR]\./, '.') as PlainPoseKey, side };
};

/** A pose with every key written out, clamped to the limits. */
export function signedPose(angles: PoseAngles): PoseAngles {
  const resolved = resolvePose(angles);
  return Object.fromEntries(SIGNED_KEYS.map((key) => [key, resolved.get(sideOf(key).plain, sideOf(key).side)]));
}

/** How far an angle can go, degrees: from the limit of the opposite below zero to its own. */
export function rangeOf(key: PoseKey): readonly [number, number] {
  const { limit, signed, opposite } = POSE_KEYS[sideOf(key).plain] as PoseKeyFigures;
  return [signed ? -limit : opposite ? -(POSE_KEYS[opposite as PlainPoseKey] as PoseKeyFigures).limit : 0, limit];
}

/** The signed keys that a key of a pose writes: `hip.extension` writes `hip_L.flexion` and `hip_R.flexion`. Empty for what is no key. */
export function signedKeysOf(key: PoseKey): PoseKey[] {
  const { plain, side } = sideOf(key);
  const figures = POSE_KEYS[plain] as PoseKeyFigures | undefined;
  if (!figures) return [];
  const main = KEYS.includes(plain) ? plain : (figures.opposite as PlainPoseKey);
  const [joint, motion] = main.split('.');
  if (!figures.paired) return [main];
  return (side ? [side] : ['L', 'R']).map((letter) => `${joint}_${letter}.${motion}` as PoseKey);
}
