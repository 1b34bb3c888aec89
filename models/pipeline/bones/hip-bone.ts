import { hipBone } from '#models/definitions/bones/hip-bone.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import { growBounds, type Part } from '../stages/sdf/part.ts';
import { ellipsoid, sphere, taperedCapsule } from '../stages/sdf/primitives.ts';
import { sheet } from '../stages/sdf/sheet.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled, mix, normalise } from '../stages/sdf/vector.ts';
import { buildSacrum } from './sacrum.ts';

const MM = 0.001;
/** Out of the wing's outer face: backwards and outwards. */
const OUT: Point = normalise([0.62, -0.12, -0.62]);

/** A part made thicker all round, metres. */
const grown = (part: Part, by: number): Part => ({
  sdf: (x, y, z) => part.sdf(x, y, z) - by,
  bounds: growBounds(part.bounds, by),
});

/** The wing of the ilium: the measured outer face moved inwards by half its thickness, led down to the socket. */
function wing(): Part {
  const grid = hipBone.outerWingGrid as readonly (readonly Point[])[];
  const crest = hipBone.iliacCrest as readonly Point[];
  const low: Point[] = [
    [0.119, 0.969, 0.0325], [0.1115, 0.9635, 0.0175], [0.102, 0.96, 0.003], [0.0915, 0.959, -0.0125], [0.0795, 0.966, -0.0285], [0.0555, 0.981, -0.07],
  ];
  const lowest: Point[] = [
    [0.105, 0.947, 0.0235], [0.1005, 0.944, 0.0135], [0.0945, 0.941, 0.002], [0.088, 0.94, -0.0095], [0.081, 0.948, -0.019], [0.0735, 0.9635, -0.0295],
  ];
  const rim = [crest[1]!, crest[2]!, crest[4]!, crest[6]!, crest[8]!, crest[9]!].map((p) => addScaled(p, [0, -1, 0], 2 * MM));
  const half = [
    [10, 12, 13, 13, 9.5, 5],
    [7.5, 9, 10, 10, 8, 7],
    [5.5, 5, 5, 6, 7.5, 7.5],
    [4.2, 2.6, 2.6, 4.2, 7, 7],
    [4, 2.4, 2.4, 3.4, 5.5, 6],
    [4, 3.6, 3, 3.2, 4.6, 5],
    [4.2, 4.4, 4, 4, 4.4, 5],
  ].map((line) => line.map((v) => v * MM));
  const rows = [lowest, low, ...grid, rim].map((line, j) =>
    line.map((p, i) => (j < 2 ? p : addScaled(p, OUT, -half[j]![i]! * 0.9))),
  );
  return sheet({ rows, half, across: 33, along: 33 });
}

/** The crest: an S-curve, thick at the tubercle and behind. */
function crest(): Part {
  const path = hipBone.iliacCrest as readonly Point[];
  const thick = [5.5, 6.5, 8, 7.6, 6.2, 5.6, 5.8, 6.8, 7.6, 7.8, 8];
  return tube({
    path: path.map((p, i) => crestMiddle(p, i, path.length)),
    a: thick.map((v) => v * MM),
    b: [6, 5, 5, 4.8, 4.6, 4.6, 4.8, 5.2, 6, 6.5, 7].map((v) => v * MM),
    across: OUT,
  });
}

/** Inside of the crest under one of its surface points; the ends draw back from the two spines. */
function crestMiddle(p: Point, index: number, count: number): Point {
  if (index === 0) return addScaled(p, [-0.4, 0.3, -0.87], 7 * MM);
  if (index === count - 1) return addScaled(p, [0.4, 0.25, 0.88], 9 * MM);
  return addScaled(addScaled(p, [0, -1, 0], 5.2 * MM), OUT, index > 8 ? 0 : -1.5 * MM);
}

/** Left hip bone: wing with crest and four spines, socket, notch, tuberosity, rami round the obturator foramen. */
export function buildHipBone(): Part {
  const { ASIS, PSIS, AIIS, ischialTuberosity, ischialSpine, acetabulumCentre, acetabulumRadius } = hipBone;
  const back = hipBone.posteriorBorder as readonly Point[];
  const socketOut: Point = normalise([0.78, -0.42, 0.28]);
  const symphysisTop: Point = [0.0075, 0.941, 0.0335];
  const symphysisLow: Point = [0.008, 0.908, 0.025];
  const bone = smoothUnion(14 * MM, [
    wing(),
    [crest(), 8 * MM],
    [ellipsoid(addScaled(ASIS, [-0.35, 0.1, -0.8], 9.5 * MM), [6.5 * MM, 9 * MM, 7 * MM]), 8 * MM],
    [ellipsoid(addScaled(PSIS, [0.4, 0.1, 0.9], 11 * MM), [7.5 * MM, 10 * MM, 8 * MM]), 9 * MM],
    tube({ path: [addScaled(ASIS, [-0.4, -1, -1], 8 * MM), [0.1275, 1.0035, 0.0385], addScaled(AIIS, [-0.2, -0.4, -1], 9 * MM), [0.1165, 0.966, 0.0335]], a: [5, 4.4, 7, 9].map((v) => v * MM), b: [5, 5, 6, 9].map((v) => v * MM), across: [1, 0, 0] }),
    // the thick strut from the sacral joint to the socket, over the notch
    tube({ path: [[0.0475, 1.0125, -0.0745], [0.0565, 0.9985, -0.0585], [0.0665, 0.985, -0.0375], [0.0745, 0.9695, -0.0175], [0.0805, 0.945, -0.005]], a: [8, 9, 9, 11, 18].map((v) => v * MM), b: [15, 15, 12.5, 13, 18].map((v) => v * MM), across: OUT }),
    // lower back corner, PSIS to PIIS
    tube({ path: [addScaled(PSIS, [0.5, -0.4, 1], 9 * MM), addScaled(back[10]!, [0.6, 0, 1], 5 * MM), addScaled(back[8]!, [0.6, 0.5, 1], 5 * MM), addScaled(back[7]!, [0.5, 1, 0.4], 6.5 * MM)], a: [7, 6.5, 6, 5.5].map((v) => v * MM), b: [8, 8, 7.5, 6.5].map((v) => v * MM), across: OUT }),
    [sphere(acetabulumCentre, acetabulumRadius + 7 * MM), 18 * MM],
    // ischium
    tube({ path: [[0.078, 0.93, -0.0155], [0.0682, 0.905, -0.0315], [0.0585, 0.886, -0.0385], addScaled(ischialTuberosity, [0.35, 1, 0.35], 10.5 * MM)], a: [17, 13.5, 12.5, 11].map((v) => v * MM), b: [21, 16, 13, 11].map((v) => v * MM), across: [1, 0, 0.3] }),
    [ellipsoid(addScaled(ischialTuberosity, [0.5, 1.1, 0.25], 11 * MM), [11.5 * MM, 17 * MM, 12 * MM]), 9 * MM],
    [taperedCapsule([0.0625, 0.9345, -0.031], addScaled(ischialSpine, [0.45, 0.1, 0.5], 3.6 * MM), 9 * MM, 3 * MM), 9 * MM],
    // pubis
    tube({ path: [[0.0815, 0.9325, 0.019], [0.0605, 0.941, 0.0275], [0.0385, 0.9445, 0.0335], [0.0155, 0.936, 0.0325]], a: [13, 8, 7, 9.5].map((v) => v * MM), b: [13, 7.4, 6.4, 7.6].map((v) => v * MM), across: [0, 1, 0] }),
    tube({ path: [symphysisTop, mix(symphysisTop, symphysisLow, 0.5), symphysisLow], a: [6.6, 6.6, 6].map((v) => v * MM), b: [8, 7.6, 7].map((v) => v * MM), across: [1, 0, 0] }),
    [ellipsoid([0.0275, 0.947, 0.0365], [5 * MM, 5 * MM, 5 * MM]), 7 * MM],
    tube({ path: [[0.0115, 0.9085, 0.0255], [0.0235, 0.8925, 0.0105], [0.0345, 0.877, -0.0085], addScaled(ischialTuberosity, [0, 1, 1], 7 * MM)], a: [7.6, 6.6, 6.6, 8].map((v) => v * MM), b: [5.6, 4.6, 4.8, 7].map((v) => v * MM), across: [0.5, 1, 0.4] }),
  ]);
  const notchEdge = addScaled(acetabulumCentre, socketOut, 14 * MM);
  return smoothSubtract(bone, 3 * MM, [
    sphere(acetabulumCentre, acetabulumRadius),
    [taperedCapsule(addScaled(acetabulumCentre, socketOut, 12 * MM), addScaled(acetabulumCentre, socketOut, 46 * MM), 25.5 * MM, 36 * MM), 4 * MM],
    [taperedCapsule(notchEdge, addScaled(notchEdge, [-0.35, -1, 0.25], 30 * MM), 8 * MM, 8 * MM), 5 * MM],
    // the sacroiliac joint: a hair's gap round the sacral wing
    [grown(buildSacrum(), 0.5 * MM), 1.2 * MM],
  ]);
}
