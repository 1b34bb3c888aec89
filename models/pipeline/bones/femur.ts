import { femur } from '#models/definitions/bones/femur.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, sphere, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled } from '../stages/sdf/vector.ts';

const MM = 0.001;

const inMm = (values: readonly number[]): number[] => values.map((v) => v * MM);

/** Head, neck and trochanters. */
function buildUpperEnd(): Part {
  const { headCentre, headRadius, lesserTrochanter, greaterTrochanterTip, greaterTrochanterLateral } = femur;
  return smoothUnion(13 * MM, [
    [sphere(headCentre, headRadius), 9 * MM],
    tube({ path: [headCentre, [0.1005, 0.9075, -0.006], [0.1205, 0.893, -0.0125]], a: inMm([17, 16, 20]), b: inMm([14.5, 12.5, 16]), across: [0, 1, 0] }),
    ellipsoid(addScaled(greaterTrochanterLateral, [-1, -0.6, 0.2], 12 * MM), [13 * MM, 22 * MM, 17 * MM]),
    [ellipsoid(addScaled(greaterTrochanterTip, [0.35, -1.4, 0.35], 9 * MM), [9.5 * MM, 15 * MM, 10.5 * MM]), 8 * MM],
    [ellipsoid(addScaled(lesserTrochanter, [0.75, 0.1, 0.65], 8 * MM), [8 * MM, 11 * MM, 8 * MM]), 11 * MM],
    [tube({ path: [[0.1275, 0.905, -0.0295], [0.1195, 0.884, -0.0305], [0.1045, 0.8655, -0.0285]], a: 5 * MM, b: 4.5 * MM, across: [1, 0, 0] }), 13 * MM],
  ]);
}

/** Condyles, epicondyles and the flange that carries the kneecap. */
function buildLowerEnd(): Part {
  const { lateralCondyle, medialCondyle, lateralEpicondyle, medialEpicondyle } = femur;
  const [lx, ly, lz] = lateralCondyle;
  const [mx, my, mz] = medialCondyle;
  const solid = smoothUnion(9 * MM, [
    // each condyle rolls from the back under the bone to the front; the inner one reaches lower, the outer one further forward
    [tube({ path: [[lx + 2.5 * MM, ly + 2 * MM, lz - 11 * MM], [lx + 2 * MM, ly - 3.5 * MM, lz + 2 * MM], [lx - 1 * MM, ly + 4 * MM, lz + 15 * MM], [lx - 2 * MM, ly + 18 * MM, lz + 19.5 * MM], [lx - 4 * MM, ly + 33 * MM, lz + 16 * MM]], a: inMm([12, 14, 12.5, 10, 7]), b: inMm([18, 19, 17, 12, 8]), across: [1, 0, 0] }), 6 * MM],
    [tube({ path: [[mx - 2 * MM, my + 4 * MM, mz - 11 * MM], [mx - 1.5 * MM, my - 0.8 * MM, mz + 1.5 * MM], [mx + 4 * MM, my + 6 * MM, mz + 13.5 * MM], [mx + 9 * MM, my + 20 * MM, mz + 16.5 * MM], [mx + 13 * MM, my + 34 * MM, mz + 15 * MM]], a: inMm([12.5, 14, 12.5, 9, 7]), b: inMm([18, 19, 16, 11, 8]), across: [1, 0, 0] }), 6 * MM],
    ellipsoid(addScaled(lateralEpicondyle, [-1, 0.15, 0.2], 8 * MM), [8.5 * MM, 12 * MM, 13 * MM]),
    [ellipsoid([lx + 5 * MM, ly + 5 * MM, lz + 9 * MM], [10 * MM, 15 * MM, 12 * MM]), 8 * MM],
    ellipsoid(addScaled(medialEpicondyle, [1, 0.2, 0.1], 9 * MM), [9.5 * MM, 13 * MM, 13 * MM]),
    [ellipsoid([0.0525, 0.5105, -0.002], [6 * MM, 7 * MM, 7 * MM]), 10 * MM],
    tube({ path: [[0.0925, 0.561, 0.0195], [0.0868, 0.533, 0.0145], [0.0835, 0.512, 0.0085], [0.082, 0.498, 0.0045]], a: inMm([14.5, 22, 29, 30]), b: inMm([13.6, 14.4, 16.5, 17]), across: [1, 0, 0] }),
  ]);
  return smoothSubtract(solid, 5 * MM, [
    // notch between the condyles, open below and behind
    tube({ path: [[0.0815, 0.494, -0.032], [0.0815, 0.478, -0.012], [0.0815, 0.464, 0.008]], a: inMm([10.5, 10, 8.5]), b: inMm([13, 13, 9]), across: [1, 0, 0] }),
    // groove for the kneecap
    [tube({ path: [[0.0838, 0.528, 0.0462], [0.083, 0.507, 0.0468], [0.082, 0.486, 0.042], [0.0815, 0.468, 0.027]], a: inMm([13, 14, 13, 9]), b: inMm([9.5, 11.5, 11, 8]), across: [1, 0, 0] }), 6 * MM],
    // flat between the two lines at the back of the knee
    [ellipsoid([0.084, 0.528, -0.0155], [17 * MM, 17 * MM, 8 * MM]), 9 * MM],
  ]);
}

/** Left femur: head, neck, trochanters, bowed shaft with its rough line, condyles with notch and groove. */
export function buildFemur(): Part {
  const shaft = femur.shaft as readonly Point[];
  const r = femur.shaftRadius;
  const path: Point[] = [[0.1215, 0.872, -0.0135], ...shaft];
  const widths = [20 * MM, 15.8 * MM, r * 1.03, r, r, r, r, r * 1.02, r * 1.12, r * 1.4];
  const bone = smoothUnion(13 * MM, [
    buildUpperEnd(),
    tube({ path, a: widths, b: widths.map((w, i) => w * (i > 7 ? 0.92 : 0.98)), across: [1, 0, 0] }),
    buildLowerEnd(),
    [
      tube({
        path: [[0.1262, 0.84, -0.0185], [0.124, 0.81, -0.0155], [0.1195, 0.77, -0.0088], [0.1155, 0.72, 0.0012], [0.1105, 0.66, 0.0095], [0.1015, 0.612, 0.0095], [0.0945, 0.58, 0.0085]],
        a: 3 * MM,
        b: inMm([5, 4.4, 4, 3.6, 3.4, 3, 2.6]),
        across: [1, 0, 0],
      }),
      8 * MM,
    ],
  ]);
  return smoothSubtract(bone, 4 * MM, [
    ellipsoid([0.1135, 0.907, -0.0335], [7 * MM, 8 * MM, 7 * MM]),
    taperedCapsule([0.0585, 0.9085, -0.0055], [0.052, 0.905, -0.007], 2.8 * MM, 3.5 * MM),
  ]);
}
