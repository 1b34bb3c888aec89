import { muscles } from '#models/definitions/muscles/muscles.ts';
import { obstacles } from '#models/definitions/paths/obstacles.ts';
import { musclePaths } from '#models/definitions/paths/paths.ts';
import type { Carrier } from '#models/definitions/paths/path-figures.ts';

export type { Carrier, LeftSegment } from '#models/definitions/paths/path-figures.ts';
export type { ObstacleFigures } from '#models/definitions/paths/obstacles.ts';

/** A point of a fascicle, standing pose, left side, body frame, metres. */
export interface PathPoint {
  readonly at: readonly [number, number, number];
  readonly on: Carrier;
}

/** One fascicle as its length is measured, first point to last. `around` is a place in `OBSTACLES`, or -1. */
export interface FasciclePoints {
  readonly muscle: string;
  readonly name: string;
  readonly counted: boolean;
  readonly points: readonly PathPoint[];
  readonly around: number;
}

/** What fascicles bend around, left side and midline. */
export const OBSTACLES = obstacles;

/** Every fascicle of the left side, muscle by muscle: the points of the figures, their carriers, and what was added. */
export const FASCICLE_POINTS: readonly FasciclePoints[] = musclePaths.flatMap(({ muscle, fascicles }) => {
  const figures = muscles.find(({ id }) => id === muscle)?.fascicles ?? [];
  return fascicles.map(({ fascicle, carriers, added = [], around, leftOut }) => {
    const drawn = figures.find(({ name }) => name === fascicle)?.points ?? [];
    const points = carriers.flatMap((on, i): PathPoint[] => [
      ...(on && drawn[i] ? [{ at: drawn[i], on }] : []),
      ...added.filter(({ after }) => after === i),
    ]);
    return { muscle, name: fascicle, counted: !leftOut, points, around: obstacles.findIndex(({ id }) => id === around) };
  });
});
