import type { Point } from '#models/definitions/frame.ts';
import { addScaled, cross, dot, normalise, scale, subtract } from '../stages/sdf/vector.ts';
import type { MuscleRecipe, Row } from './muscle-recipe.ts';

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
