import { FLAT, flatPoint, FLAT_TURNS, type FlatTurn } from '#models/definitions/flat-frame.ts';
import type { PainRegion } from './pain-regions.ts';
import type { Side } from './places.ts';
import { needleAxisOf, type Spot } from './spots.ts';

/** Places in the flat drawings, and the three ways in which the surface is drawn there. */
export { FLAT, flatPoint, type FlatTurn };

/** From the person's left to the right. */
export const FLAT_TURN_ORDER = ['left', 'back', 'right'] as const;

/** Skin that faces farther away than this from the eye is not drawn: it would be a sliver, or on the other side. Degrees. */
const FARTHEST_FACING = 92;

/** Where the axis of the trunk stands, metres from the body frame's origin: behind it is the back. */
export const TRUNK_AXIS_Z = -0.04;

/** Whether a region lies on skin that a flat drawing shows. What lies on the front is in the words only. */
export function isInFlat({ faces }: PainRegion, turn: FlatTurn): boolean {
  // turned to show the person's left, the eye stands at a positive angle, as `faces` is counted
  return Math.abs(faces + FLAT_TURNS[turn]) <= FARTHEST_FACING;
}

/** The way of the needle as a drawing shows it, from the tip outward: one millimetre long, also where it points at the eye. */
export function needleInFlat(spot: Spot, side: Side, turn: FlatTurn): readonly [number, number] {
  const axis = needleAxisOf(spot, side);
  const [fromX, fromY] = flatPoint(spot.position, turn);
  const [toX, toY] = flatPoint([spot.position[0] + 0.05 * axis[0], spot.position[1] + 0.05 * axis[1], spot.position[2] + 0.05 * axis[2]], turn);
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [(toX - fromX) / length, (toY - fromY) / length];
}
