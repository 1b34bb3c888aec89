import { femur } from '#models/definitions/bones/femur.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, sphere, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled } from '../stages/sdf/vector.ts';

const MM = 0.001;

/** Upper left femur, down to the middle of the thigh (y = 0.62 m), where the skin fades out. */
export function buildFemur(): Part {
  const { headCentre, headRadius, lesserTrochanter, greaterTrochanterTip, greaterTrochanterLateral } = femur;
  const shaft = (femur.shaft as readonly Point[]).slice(0, 6);
  const path: Point[] = [[0.1215, 0.872, -0.0135], ...shaft, [0.1009, 0.628, 0.0222]];
  const r = femur.shaftRadius;
  const widths = [20 * MM, 15.8 * MM, r * 1.03, r, r, r, r, r];
  return smoothSubtract(
    smoothUnion(13 * MM, [
      [sphere(headCentre, headRadius), 9 * MM],
      tube({ path: [headCentre, [0.1005, 0.9075, -0.006], [0.1205, 0.893, -0.0125]], a: [17 * MM, 16 * MM, 20 * MM], b: [14.5 * MM, 12.5 * MM, 16 * MM], across: [0, 1, 0] }),
      tube({ path, a: widths, b: widths.map((w) => w * 0.98), across: [1, 0, 0] }),
      ellipsoid(addScaled(greaterTrochanterLateral, [-1, -0.6, 0.2], 12 * MM), [13 * MM, 22 * MM, 17 * MM]),
      [ellipsoid(addScaled(greaterTrochanterTip, [0.35, -1.4, 0.35], 9 * MM), [9.5 * MM, 15 * MM, 10.5 * MM]), 8 * MM],
      [ellipsoid(addScaled(lesserTrochanter, [0.75, 0.1, 0.65], 8 * MM), [8 * MM, 11 * MM, 8 * MM]), 11 * MM],
      [tube({ path: [[0.1275, 0.905, -0.0295], [0.1195, 0.884, -0.0305], [0.1045, 0.8655, -0.0285]], a: 5 * MM, b: 4.5 * MM, across: [1, 0, 0] }), 13 * MM],
      [tube({ path: [[0.1262, 0.84, -0.0185], [0.124, 0.81, -0.0155], [0.1195, 0.77, -0.0088], [0.1155, 0.72, 0.0012], [0.1105, 0.66, 0.0102], [0.1035, 0.628, 0.0135]], a: 3 * MM, b: [5 * MM, 4.4 * MM, 4 * MM, 3.6 * MM, 3.4 * MM, 3.2 * MM], across: [1, 0, 0] }), 8 * MM],
    ]),
    4 * MM,
    [ellipsoid([0.1135, 0.907, -0.0335], [7 * MM, 8 * MM, 7 * MM]), taperedCapsule([0.0585, 0.9085, -0.0055], [0.052, 0.905, -0.007], 2.8 * MM, 3.5 * MM)],
  );
}
