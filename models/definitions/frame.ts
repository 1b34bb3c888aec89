/**
 * The body frame that every figure and every model file uses.
 *
 * glTF convention, right-handed, metres: +Y up, +Z anterior (the person faces +Z), +X the person's left.
 * The origin lies on the floor below the midpoint of the two hip joint centres. An average adult male of
 * 1.75 m stands with his arms hanging. Figures are for the left side or the midline: mirror x for the right.
 */

/** Metres, readonly triple in the body frame unless a name says otherwise. */
export type Point = readonly [x: number, y: number, z: number];

export const STATURE_METRES = 1.75;
export const HIP_JOINT_HEIGHT_METRES = 0.9184;

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];
