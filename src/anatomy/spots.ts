import { needleWay } from '#models/definitions/needle-way.ts';
import type { Spot } from '#models/definitions/spots.ts';
import built from '#models/built/spots.json';
import { isUnit, placeOf, structuresOf, type PlaceId, type Side } from './places.ts';

export type { Spot } from '#models/definitions/spots.ts';

const triple = (values: readonly number[]): readonly [number, number, number] => [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0];

/** The usual tight spots of a unit on one side, the main one first. Empty for context structures. */
export function spotsOf(place: PlaceId, side: Side): readonly Spot[] {
  const sign = side === 'left' ? 1 : -1;
  return built.spots
    .filter((spot) => placeOf(`${spot.structure}.left`)?.place === place)
    .map((spot) => {
      const [x, y, z] = triple(spot.position);
      const [nx, ny, nz] = triple(spot.normal);
      return {
        id: spot.id,
        structure: `${spot.structure}.${side}`,
        uv: [spot.uv[0] ?? 0, spot.uv[1] ?? 0],
        position: [sign * x, y, z],
        normal: [sign * nx, ny, nz],
        lean: spot.lean,
        cover: spot.cover,
      };
    });
}

/** The way of a needle at a spot, from its tip outward: a unit vector, body frame. */
export function needleAxisOf({ normal: [x, y, z], lean }: Spot, side: Side): readonly [number, number, number] {
  const sign = side === 'left' ? 1 : -1;
  const [ax, ay, az] = needleWay([sign * x, y, z], lean ?? 0);
  return [sign * ax, ay, az];
}

/** The spots that the chapters of a unit can show, the main one first: the first that can be seen from behind, else the first. */
export function shownSpotsOf(place: PlaceId, side: Side): readonly Spot[] {
  const spots = spotsOf(place, side).filter((spot) => structuresOf(place, side).includes(spot.structure));
  const main = spots.find((spot) => spot.normal[2] < -0.3) ?? spots[0];
  return main ? [main, ...spots.filter((spot) => spot !== main)] : [];
}

/** The spot that a unit's chapters show. @param number which of `shownSpotsOf`; one that is not there is the main one */
export function shownSpotOf(place: PlaceId, side: Side, number = 0): Spot | null {
  const spots = shownSpotsOf(place, side);
  return spots[number] ?? spots[0] ?? null;
}

/** The spot that a unit's chapters show until another is asked for. */
export const mainSpotOf = (place: PlaceId, side: Side): Spot | null => shownSpotOf(place, side);

/** Units that a needle may enter with no lung near: no risk of a pneumothorax is named for them. @source clinical muscle file */
const FAR_FROM_LUNG: ReadonlySet<PlaceId> = new Set<PlaceId>([
  'multifidus-rotatores',
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'piriformis',
  'psoas',
]);

/** Whether a needle in this unit must never be shown without the lung. */
export function lungIsNear(place: PlaceId): boolean {
  return isUnit(place) && !FAR_FROM_LUNG.has(place);
}
