import { vertebraC1 } from '#models/definitions/bones/vertebra-c1.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion, symmetric } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, roundedBox, sphere, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled, normalise } from '../stages/sdf/vector.ts';
import { FACET_HALF_GAP } from './spine-layout.ts';
import { atlantoaxial } from './vertebra.ts';

const MM = 0.001;
const UP: Point = [0, 1, 0];

/** C1: a ring without a body. Two lateral masses, the arches, long transverse processes with their foramen. */
export function buildAtlas(): Part {
  const tip = vertebraC1.transverseTipL;
  const back = vertebraC1.spinousTip;
  const joint = atlantoaxial();
  const lower = addScaled(joint.centre, joint.facing, FACET_HALF_GAP + 2.6 * MM);
  const mass: Point = [0.0172, 1.5905, -0.0552];
  const tipEnd = addScaled(tip, normalise([1, 0, -0.2]), -3.4 * MM);
  const ring = smoothUnion(4.5 * MM, [
    roundedBox(lower, [7 * MM, 7.6 * MM, 2.6 * MM], 2 * MM, joint.axes),
    ellipsoid(mass, [7.2 * MM, 7.2 * MM, 10 * MM]),
    tube({
      path: [[0.0165, 1.5885, -0.049], [0.0105, 1.5898, -0.0445], [-0.002, 1.59, -0.0431]],
      a: [4.2 * MM, 3.8 * MM, 4.2 * MM], b: [2.6 * MM, 2.3 * MM, 2.4 * MM], across: UP,
    }),
    ellipsoid([0, 1.5892, -0.0424], [3.6 * MM, 3.4 * MM, 2.8 * MM]),
    tube({
      path: [[0.0185, 1.5905, -0.0615], [0.0188, 1.5895, -0.0715], [0.014, 1.5876, -0.0835], [0.0055, 1.5866, -0.0895], [-0.002, 1.5862, -0.0898]],
      a: [4 * MM, 2.9 * MM, 3.4 * MM, 4.2 * MM, 4.6 * MM], b: [3 * MM, 2.3 * MM, 2.3 * MM, 2.4 * MM, 2.6 * MM], across: UP,
    }),
    ellipsoid([0, back[1], back[2] + 3 * MM], [3.6 * MM, 3.6 * MM, 3.2 * MM]),
    [tube({ path: [[0.021, 1.588, -0.0505], [0.029, 1.5868, -0.0535], tipEnd], a: [4 * MM, 2.4 * MM, 3.6 * MM], b: [2.6 * MM, 2 * MM, 3.4 * MM], across: UP }), 3 * MM],
    [tube({ path: [[0.021, 1.5895, -0.062], [0.0295, 1.5885, -0.0642], tipEnd], a: [3.8 * MM, 2.6 * MM, 3.8 * MM], b: [2.4 * MM, 2 * MM, 3.4 * MM], across: UP }), 3 * MM],
  ]);
  const condyleHollow = ellipsoid([0.0158, 1.6035, -0.0548], [7.2 * MM, 7.6 * MM, 11.5 * MM]);
  return symmetric(
    smoothSubtract(ring, 2 * MM, [
      condyleHollow,
      taperedCapsule([0.0268, 1.6, -0.0582], [0.0268, 1.575, -0.0586], 2.6 * MM, 2.6 * MM),
      sphere([0, 1.591, -0.0515], 6.2 * MM),
    ]),
  );
}
