import type { Point } from '#models/definitions/frame.ts';
import { PATTERNS, ZONES, type PainPattern, type PainZone } from './pain-zones/patterns.ts';
import type { Stroke } from './pain-zones/stroke.ts';
import { isUnit, type PlaceId, type Side } from './places.ts';
import { mainSpotOf } from './spots.ts';

/** A capsule that marks skin where a tight spot may be felt. Metres, body frame. */
export interface PainRegion {
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
  /** Often felt here; else sometimes. */
  readonly often: boolean;
  /** The way its skin faces, degrees: 0 behind, 90 the person's left, 180 before. */
  readonly faces: number;
}

/** The most regions that any pattern has; the painter holds as many. */
export const MOST_REGIONS = 16;

/**
 * The pattern of one spot of a unit, by default the one that the chapters show; null for context structures. A spot
 * that the accounts say nothing about has the first pattern.
 */
export function painPatternOf(place: PlaceId, spotId?: string): PainPattern | null {
  if (!isUnit(place)) return null;
  const patterns = PATTERNS[place];
  const spot = spotId ?? mainSpotOf(place, 'left')?.id;
  return patterns.find(({ spots }) => spot !== undefined && spots.includes(spot)) ?? patterns[0] ?? null;
}

/** Where a tight spot of this place may be felt on the skin of this side, often felt first. Empty for context structures. */
export function painRegionsOf(place: PlaceId, side: Side, spotId?: string): readonly PainRegion[] {
  const pattern = painPatternOf(place, spotId);
  if (!pattern) return [];
  return [...regionsOf(pattern.often, true, side), ...regionsOf(pattern.sometimes, false, side)];
}

/** Zones as capsules. A zone of the midline is its own mirror image. */
export function regionsOf(zones: readonly PainZone[], often: boolean, side: Side): readonly PainRegion[] {
  const sign = side === 'left' ? 1 : -1;
  const mirror = ([x, y, z]: Point): Point => [sign * x, y, z];
  return zones.flatMap((zone) =>
    (ZONES[zone] as readonly Stroke[]).flatMap(({ radius, faces, path }) =>
      path.slice(0, Math.max(1, path.length - 1)).map((from, k) => ({ from: mirror(from), to: mirror(path[k + 1] ?? from), radius, often, faces: sign * faces })),
    ),
  );
}
