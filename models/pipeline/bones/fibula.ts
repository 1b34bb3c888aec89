import { fibula } from '#models/definitions/bones/fibula.ts';
import type { Point } from '#models/definitions/frame.ts';
import { coated, smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, taperedCapsule } from '../stages/sdf/primitives.ts';
import { prism } from '../stages/sdf/prism.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled } from '../stages/sdf/vector.ts';
import { talarTrochlea } from './hindfoot.ts';
import { buildTibia } from './tibia.ts';

const MM = 0.001;
const inMm = (values: readonly number[]): number[] => values.map((v) => v * MM);

/** Left fibula: head with its apex, slender twisted shaft, flat outer ankle reaching lower than the inner one. */
export function buildFibula(): Part {
  const { headCentre, apex, malleolusCentre, malleolusTip } = fibula;
  const shaft = fibula.shaft as readonly Point[];
  const bone = smoothUnion(7 * MM, [
    ellipsoid(headCentre, [9.8 * MM, 10.5 * MM, 11 * MM]),
    [taperedCapsule(addScaled(headCentre, [0, 1, -0.2], 3 * MM), addScaled(apex, [0, -1, 0], 3 * MM), 7 * MM, 3 * MM), 5 * MM],
    tube({ path: [headCentre, shaft[0]!, shaft[1]!], a: inMm([8, 5.6, 5.6]), b: inMm([9, 6, 6]), across: [1, 0, 0] }),
    prism({
      path: shaft,
      faces: [
        { towards: [0.9, 0, 0.45], reach: inMm([4.6, 4.9, 5.2, 5.2, 5, 4.8, 5.4]) },
        { towards: [-0.85, 0, 0.5], reach: inMm([4.6, 4.9, 5.2, 5.2, 5, 4.8, 5.4]) },
        { towards: [-0.1, 0, -1], reach: inMm([4.8, 5, 5.2, 5.4, 5.2, 5.2, 6.4]) },
      ],
      corner: 11 * MM,
    }),
    tube({
      path: [shaft[5]!, shaft[6]!, malleolusCentre, addScaled(malleolusTip, [0, 1, 0], 5 * MM)],
      a: inMm([5.8, 6.4, 7, 4.6]),
      b: inMm([6.4, 8.6, 11, 7]),
      across: [0.98, 0, -0.2],
    }),
  ]);
  return smoothSubtract(bone, 1.5 * MM, [
    coated(buildTibia(), 1.2 * MM),
    coated(talarTrochlea(), 1.5 * MM),
    [ellipsoid([0.0895, 0.079, -0.022], [5 * MM, 6 * MM, 4 * MM]), 2 * MM],
  ]);
}
