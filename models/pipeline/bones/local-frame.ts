import type { Point } from '#models/definitions/frame.ts';
import type { Axes } from '../stages/sdf/primitives.ts';

/** Turns millimetres along three local axes into a point of the body frame. */
export type LocalFrame = (millimetres: Point) => Point;

export function localFrame(origin: Point, axes: Axes): LocalFrame {
  return ([a, b, c]) => {
    const along = (k: 0 | 1 | 2): number => origin[k] + 0.001 * (a * axes.x[k] + b * axes.y[k] + c * axes.z[k]);
    return [along(0), along(1), along(2)];
  };
}
