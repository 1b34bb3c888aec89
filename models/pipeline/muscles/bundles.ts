import type { Point } from '#models/definitions/frame.ts';
import { addScaled, cross, dot, mix, normalise, scale, subtract } from '../stages/sdf/vector.ts';
import { tendonEnds, type MuscleRecipe, type Row } from './muscle-recipe.ts';

/** A narrow bundle of fibres along a path, before it is laid. */
export interface Bundle {
  /** Origin, way points, insertion. Body frame, metres. */
  readonly path: readonly Point[];
  /** Width at each point of the path, millimetres. */
  readonly widthsMm: readonly number[];
  readonly outward: Point;
  /** Directions in which the ends spread over their bones. Default: square to the fibres. */
  readonly originAlong?: Point;
  readonly insertionAlong?: Point;
}

/** A part of a muscle made of several sheets. */
export interface MusclePart {
  readonly recipe: MuscleRecipe;
  /** How far from the muscle's origin the sheet begins, metres along its fibres. */
  readonly startsAt?: number;
}

/** Rows of a bundle: three points each, square to the path and to the outward direction, u = 0 medial. */
export function bundleRows({ path, widthsMm, outward, originAlong, insertionAlong }: Bundle): Row[] {
  const last = path.length - 1;
  const directions: Point[] = [];
  path.forEach((_, n) => {
    const tangent = subtract(path[Math.min(last, n + 1)]!, path[Math.max(0, n - 1)]!);
    const chosen = n === 0 ? originAlong : n === last ? insertionAlong : undefined;
    const square = normalise(cross(outward, tangent));
    const direction = chosen ? normalise(chosen) : square;
    // the first row runs to the side, each next one the same way as the row before it, or the sheet would be twisted
    const before = directions[n - 1];
    const sense = before ? dot(direction, before) : dot(direction, square) * (square[0] - 0.3 * square[1]);
    directions.push(scale(direction, sense < 0 ? -1 : 1));
  });
  return path.map((centre, n) => [-1, 0, 1].map((side) => addScaled(centre, directions[n]!, (side * widthsMm[n]!) / 2000)));
}

/** A point moved, millimetres. */
export const moved = ([x, y, z]: Point, dx: number, dy: number, dz: number): Point => [x + dx / 1000, y + dy / 1000, z + dz / 1000];

/** How a slip looks: tuned by eye (basis: tuned). */
export interface SlipShape {
  /** At the origin, at each point on the way and at the insertion. */
  readonly widthsMm: readonly number[];
  readonly thicknessMm: number;
  readonly tendon: readonly [origin: number, insertion: number];
  readonly endShare: readonly [origin: number, insertion: number];
  readonly outward?: Point;
  readonly insertionAlong?: Point;
  readonly aboveMm?: number;
  readonly along?: number;
  /** Rounds of pulling taut. */
  readonly rounds?: number;
}

const backward: Point = [0.2, 0, -1];

/** A slender bundle from one point to another. @param way points between; the middle when there are none */
export const slip = (from: Point, to: Point, { outward = backward, aboveMm = 14, along = 22, rounds = 14, ...look }: SlipShape, way: readonly Point[] = [mix(from, to, 0.5)]): MusclePart => ({
  recipe: {
    rows: bundleRows({ path: [from, ...way, to], outward, ...look }),
    nodes: [7, along],
    outward,
    aboveMm,
    belowMm: 4,
    rounds,
    pull: [0.35, 0.2],
    gapMm: 0.5,
    thicknessMm: () => look.thicknessMm,
    ends: [0.4, 0.35],
    endShare: look.endShare,
    edgesMm: [4, 4],
    tendon: tendonEnds(...look.tendon),
    outerRounds: 3,
  },
});
