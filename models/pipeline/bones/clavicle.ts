import { clavicle } from '#models/definitions/bones/clavicle.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';

const MM = 0.001;

/** Left clavicle: an S-curve, round inside, flat outside; led 5 mm on to meet the acromion. */
export function buildClavicle(): Part {
  const line = clavicle.centreline as readonly Point[];
  const path: Point[] = [...line, [0.1592, 1.47645, -0.0513]];
  const radii = clavicle.radiiVerticalHorizontal;
  const vertical = [...radii.map(([v], i) => (i < 2 ? v * 0.92 : v * 0.88)), 0.0046];
  const horizontal = [...radii.map(([, h], i) => (i < 2 ? h * 0.95 : i > 8 ? h * 0.82 : h * 0.9)), 0.0088];
  return smoothUnion(7 * MM, [
    tube({ path, a: vertical, b: horizontal, across: [0, 1, 0], corner: 0.95 }),
    ellipsoid([0.0252, 1.4612, -0.0214], [6.5 * MM, 11 * MM, 10.5 * MM]),
    ellipsoid([0.131, 1.4728, -0.0606], [7 * MM, 4 * MM, 5 * MM]),
  ]);
}
