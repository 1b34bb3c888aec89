import { fibula } from '#models/definitions/bones/fibula.ts';
import { tibia } from '#models/definitions/bones/tibia.ts';
import type { Point } from '#models/definitions/frame.ts';
import { coated, halfSpace, smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import { growBounds, type Part } from '../stages/sdf/part.ts';
import { ellipsoid, roundedBox, taperedCapsule } from '../stages/sdf/primitives.ts';
import { prism } from '../stages/sdf/prism.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled } from '../stages/sdf/vector.ts';
import { buildFemur } from './femur.ts';
import { talarTrochlea } from './hindfoot.ts';

const MM = 0.001;
/** Room for menisci and cartilage, metres. */
const KNEE_GAP = 2 * MM;
const ANKLE_GAP = 1.5 * MM;
const inMm = (values: readonly number[]): number[] => values.map((v) => v * MM);

/** Broad head of the bone: two condyles cut off flat, with a spine between them. */
function buildHead(): Part {
  const { medialPlateau, lateralPlateau, plateauHeight, shaft } = tibia;
  const head = smoothUnion(9 * MM, [
    ellipsoid(medialPlateau, [19 * MM, 19 * MM, 25 * MM]),
    ellipsoid(lateralPlateau, [18.5 * MM, 18 * MM, 23 * MM]),
    ellipsoid([0.0815, 0.452, 0.0065], [22 * MM, 18 * MM, 20 * MM]),
    [tube({ path: [[0.082, 0.455, 0.001], [0.0828, 0.437, 0.0045], shaft[1]!, [0.0835, 0.385, 0.0073]], a: inMm([27, 22, 13.5, 12]), b: inMm([18, 17, 15, 13]), across: [1, 0, 0] }), 14 * MM],
  ]);
  const above = halfSpace([0.0815, plateauHeight, 0.004], [0, -1, 0.09], growBounds(head.bounds, 0.02));
  return smoothUnion(4 * MM, [
    smoothSubtract(head, 5 * MM, [above]),
    ellipsoid([0.0778, plateauHeight - 1 * MM, -0.001], [3.6 * MM, 6.4 * MM, 7 * MM]),
    ellipsoid([0.0858, plateauHeight - 1 * MM, -0.003], [3.4 * MM, 5.4 * MM, 6 * MM]),
  ]);
}

/** Left tibia: plateau, tuberosity, three-sided shaft with a sharp front crest, inner ankle. */
export function buildTibia(): Part {
  const shaft = tibia.shaft as readonly Point[];
  const bone = smoothUnion(10 * MM, [
    buildHead(),
    prism({
      path: shaft,
      faces: [
        // inner face under the skin, outer face, back
        { towards: [-0.84, 0, 0.54], reach: inMm([13, 11.6, 10.2, 9.4, 9, 9.2, 11.5, 14]) },
        { towards: [0.93, 0, 0.36], reach: inMm([13, 11, 9.6, 9, 8.8, 9.4, 12.5, 15.5]) },
        { towards: [0.05, 0, -1], reach: inMm([14, 12.6, 11, 9.8, 9.2, 9.6, 11.5, 13.5]) },
        { towards: [-0.1, 0, 1], reach: inMm([22, 20, 17.6, 16.2, 15.2, 13.4, 13, 14]) },
      ],
      corner: 8 * MM,
    }),
    [tube({ path: [[0.083, 0.452, 0.009], addScaled(tibia.tuberosity, [0, 0.2, -1], 9 * MM), addScaled(tibia.tuberosity, [0, -2.4, -1.1], 9 * MM)], a: inMm([14, 9.5, 6]), b: inMm([12, 8.6, 6]), across: [1, 0, 0] }), 13 * MM],
    [ellipsoid([0.109, 0.4525, 0.0135], [6 * MM, 7 * MM, 7 * MM]), 9 * MM],
    tube({ path: [shaft[6]!, shaft[7]!, [0.0714, 0.1045, -0.0032]], a: inMm([14, 18.5, 21]), b: inMm([13, 15.5, 18.5]), across: [0.98, 0, -0.2] }),
    [tube({ path: [[0.0535, 0.118, -0.0005], [0.0512, 0.1, 0.0008], addScaled(tibia.medialMalleolusTip, [0.1, 1, 0], 5 * MM)], a: inMm([8, 7, 5]), b: inMm([12, 11, 7]), across: [1, 0, 0.1] }), 8 * MM],
  ]);
  const below = roundedBox([0.0815, 0.085, -0.003], [25 * MM, 18.5 * MM, 40 * MM], 1 * MM);
  return smoothSubtract(bone, 2 * MM, [
    coated(buildFemur(), KNEE_GAP),
    coated(talarTrochlea(), ANKLE_GAP),
    below,
    // the groove in which the fibula lies
    [taperedCapsule([0.1005, 0.15, -0.0135], [0.0972, 0.09, -0.0125], 7.2 * MM, 7.6 * MM), 3 * MM],
    [ellipsoid(addScaled(fibula.headCentre, [0.1, -0.6, -0.1], 4 * MM), [8.5 * MM, 9 * MM, 9 * MM]), 4 * MM],
  ]);
}
