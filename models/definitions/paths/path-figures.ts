import type { Point } from '../frame.ts';
import type { MidlineSegment, PairedSegment } from '../joints/segments.ts';
import type { ObstacleId } from './obstacles.ts';

/** A segment of the left body: `scapula` is the left one. */
export type LeftSegment = MidlineSegment | PairedSegment;

/**
 * What a point moves with: one segment, or two of which `b` has `share` (0 to 1). In between the point is the linear mix
 * of where the two would take it: a rib between its vertebra and the breastbone, a strap of flesh between its ends.
 *
 * Of a rib the breastbone has s²(3 − 2s), s being the part of the rib's length from its head; ribs 11 and 12 go wholly with
 * their vertebra.
 */
export type Carrier = LeftSegment | { readonly a: LeftSegment; readonly b: LeftSegment; readonly share: number };

/** @param share of `b`, 0 to 1 */
export const between = (a: LeftSegment, b: LeftSegment, share: number): Carrier => ({ a, b, share });

/** A point that the fascicle of the figures lacks, after its point number `after` (from 0). Left side, body frame, metres. */
export interface AddedPoint {
  readonly after: number;
  readonly at: Point;
  readonly on: Carrier;
}

/** What one fascicle's length is measured along. */
export interface FasciclePath {
  /** Name in the muscle's figures. */
  readonly fascicle: string;
  /** One a point of the figures; `null` leaves the point out: it shapes the drawing, and an obstacle does its work here. */
  readonly carriers: readonly (Carrier | null)[];
  readonly added?: readonly AddedPoint[];
  /** What the fascicle bends around, wherever two neighbouring points move with different segments. */
  readonly around?: ObstacleId;
  /** Why the fascicle does not count in the muscle's mean. */
  readonly leftOut?: string;
}

/** The paths of one muscle, left side; the right is its mirror image. */
export interface MusclePaths {
  readonly muscle: `muscle.${string}`;
  /** How the carriers were chosen. */
  readonly basis: string;
  readonly fascicles: readonly FasciclePath[];
}
