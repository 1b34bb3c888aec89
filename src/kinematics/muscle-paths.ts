import { SEGMENT_IDS, type SegmentId } from '#src/anatomy/joints.ts';
import { FASCICLE_POINTS, OBSTACLES, type Carrier, type LeftSegment } from '#src/anatomy/muscle-paths.ts';

export const SPHERE = 0;
export const ELLIPSOID = 1;
export const CYLINDER = 2;
const SHAPES = { sphere: SPHERE, ellipsoid: ELLIPSOID, cylinder: CYLINDER } as const;

/** Floats of one obstacle in `figures`: centre, three axes, three radii, outward along the axes. */
export const OBSTACLE_SIZE = 18;

/**
 * All fascicles of both sides in flat arrays: the left side, then the right one as its mirror image, in the same order.
 *
 * A point is carried by segment `a` for all but `share` of it, and by `b` for that share (places in SEGMENT_IDS).
 */
export interface MusclePathTable {
  /** Structure ids with side, as `muscle.psoas-major.left`. */
  readonly muscles: readonly string[];
  readonly fascicles: {
    readonly count: number;
    readonly names: readonly string[];
    readonly muscle: Uint16Array;
    readonly counted: Uint8Array;
    /** Fascicle f has the points `first[f]` to `first[f + 1]`, less one. */
    readonly first: Uint32Array;
  };
  readonly points: {
    /** Standing pose, body frame, metres: x y z of each. */
    readonly at: Float64Array;
    readonly a: Uint8Array;
    readonly b: Uint8Array;
    readonly share: Float64Array;
    /** The obstacle between this point and the next, or -1. */
    readonly around: Int16Array;
  };
  readonly obstacles: {
    readonly count: number;
    readonly names: readonly string[];
    readonly shape: Uint8Array;
    readonly segment: Uint8Array;
    readonly turn: Int8Array;
    /** Radians; see `backDeg` of the figures. */
    readonly back: Float64Array;
    /** Standing pose, body frame: obstacles × OBSTACLE_SIZE. */
    readonly figures: Float64Array;
  };
}

const SIDES = ['left', 'right'] as const;
type Side = (typeof SIDES)[number];

const PLACE = new Map<string, number>(SEGMENT_IDS.map((id, i) => [id, i]));
function placeOf(segment: LeftSegment, side: Side): number {
  const place = PLACE.get(segment) ?? PLACE.get(`${segment}.${side}` satisfies string as SegmentId);
  if (place === undefined) throw new Error(`pathsOf: no segment ${segment}; name it as in segments.ts`);
  return place;
}

const same = (a: Carrier, b: Carrier): boolean => typeof a === 'string' && a === b;

/** Flattens the paths of the figures. Call once: the table does not change. */
export function pathsOf(): MusclePathTable {
  const left = FASCICLE_POINTS;
  const ids = [...new Set(left.map(({ muscle }) => muscle))];
  const all = SIDES.flatMap((side) => left.map((fascicle) => ({ side, ...fascicle })));
  const first = new Uint32Array(all.length + 1);
  for (const [f, { points }] of all.entries()) first[f + 1] = first[f]! + points.length;
  const size = first[all.length]!;
  const points = {
    at: new Float64Array(size * 3),
    a: new Uint8Array(size),
    b: new Uint8Array(size),
    share: new Float64Array(size),
    around: new Int16Array(size).fill(-1),
  };
  for (const [f, { side, points: path, around }] of all.entries()) {
    const sign = side === 'left' ? 1 : -1;
    for (const [k, { at, on }] of path.entries()) {
      const i = first[f]! + k;
      points.at.set([sign * at[0], at[1], at[2]], i * 3);
      points.a[i] = placeOf(typeof on === 'string' ? on : on.a, side);
      points.b[i] = placeOf(typeof on === 'string' ? on : on.b, side);
      points.share[i] = typeof on === 'string' ? 0 : on.share;
      const next = path[k + 1];
      if (next && around >= 0 && !same(on, next.on)) points.around[i] = around + (side === 'left' ? 0 : OBSTACLES.length);
    }
  }
  return {
    muscles: SIDES.flatMap((side) => ids.map((id) => `${id}.${side}`)),
    fascicles: {
      count: all.length,
      names: all.map(({ name }) => name),
      muscle: Uint16Array.from(all, ({ muscle, side }) => ids.indexOf(muscle) + (side === 'left' ? 0 : ids.length)),
      counted: Uint8Array.from(all, ({ counted }) => (counted ? 1 : 0)),
      first,
    },
    points,
    obstacles: obstaclesOfBothSides(),
  };
}

/** The right obstacles have the axes of the left ones in the mirror, so that both sides compute with the same numbers. */
function obstaclesOfBothSides(): MusclePathTable['obstacles'] {
  const both = SIDES.flatMap((side) => OBSTACLES.map((obstacle) => ({ side, obstacle })));
  const figures = new Float64Array(both.length * OBSTACLE_SIZE);
  for (const [o, { side, obstacle }] of both.entries()) {
    const sign = side === 'left' ? 1 : -1;
    const mirrored = ([x, y, z]: readonly number[]): number[] => [sign * x!, y!, z!];
    const outward = obstacle.axes.map((axis) => axis.reduce<number>((sum, value, k) => sum + value * obstacle.outward[k]!, 0));
    figures.set([...mirrored(obstacle.centre), ...obstacle.axes.flatMap(mirrored), ...obstacle.radii, ...outward], o * OBSTACLE_SIZE);
  }
  return {
    count: both.length,
    names: both.map(({ side, obstacle }) => `${obstacle.id}.${side}`),
    shape: Uint8Array.from(both, ({ obstacle }) => SHAPES[obstacle.shape]),
    segment: Uint8Array.from(both, ({ side, obstacle }) => placeOf(obstacle.on, side)),
    turn: Int8Array.from(both, ({ obstacle }) => ('turn' in obstacle ? obstacle.turn : 1)),
    back: Float64Array.from(both, ({ obstacle }) => ('backDeg' in obstacle ? (obstacle.backDeg * Math.PI) / 180 : 0)),
    figures,
  };
}
