import type { PoseKey } from '#src/anatomy/pose-keys.ts';

/** Angles of a pose, degrees; a key left out is 0 (in a phase of a move: as in the phase before). */
export type PoseAngles = Partial<Record<PoseKey, number>>;
