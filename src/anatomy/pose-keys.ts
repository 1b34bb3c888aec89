/** The joints and limits of the figures, for the rooms above. */
export { POSE_KEYS, type PlainPoseKey, type PoseKey, type PoseKeyFigures } from '#models/definitions/joints/pose-keys.ts';
