import { skull } from '#models/definitions/bones/skull.ts';
import type { Point } from '#models/definitions/frame.ts';
import { halfSpace, smoothSubtract, smoothUnion, symmetric } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, sphere, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled, normalise } from '../stages/sdf/vector.ts';
import { vault } from './skull-vault.ts';

const MM = 0.001;
const UP: Point = [0, 1, 0];
const mm = (values: readonly number[]): number[] => values.map((v) => v * MM);
/** Radii in millimetres. */
const radii = (x: number, y: number, z: number): Point => [x * MM, y * MM, z * MM];

function mastoid(): Part[] {
  const tip = skull.mastoidTipL;
  return [
    taperedCapsule([0.0548, 1.6225, -0.0565], addScaled(tip, normalise([0.25, 1, 0.05]), 6 * MM), 13.5 * MM, 6 * MM),
  ];
}

function face(): (Part | readonly [Part, number])[] {
  return [
    // middle of the face, into which sockets and nose are cut
    [ellipsoid([0.012, 1.637, 0.0075], [31 * MM, 29 * MM, 27.5 * MM]), 12 * MM],
    // maxilla and palate
    tube({ path: [[0.0155, 1.622, 0.018], [0.0175, 1.604, 0.0185]], a: mm([15, 15.5]), b: mm([17, 18]), across: [1, 0, 0] }),
    tube({ path: [[-0.004, 1.5965, 0.0408], [0.0125, 1.5965, 0.0375], [0.0235, 1.5965, 0.0255], [0.0275, 1.5975, 0.008]], a: mm([9, 9, 9, 8.5]), b: mm([5.4, 5.6, 5.6, 5.6]), across: UP }),
    [tube({ path: [[-0.004, 1.587, 0.0428], [0.0125, 1.587, 0.0392], [0.0238, 1.587, 0.0268], [0.0278, 1.588, 0.0075]], a: mm([6, 6, 5.6, 5]), b: mm([3, 3.2, 3.8, 4]), across: UP }), 3 * MM],
    // cheek bone and arch
    [ellipsoid([0.048, 1.6265, 0.0135], radii(12, 9.5, 9.5)), 11 * MM],
    [tube({ path: [[0.047, 1.6235, 0.017], [0.0575, 1.625, 0.0045], [0.0635, 1.6265, -0.011], [0.0655, 1.6275, -0.0245], [0.0615, 1.6295, -0.0365]], a: mm([8, 6, 4.2, 4, 5]), b: mm([5, 3.4, 2.4, 2.6, 4]), across: UP }), 6 * MM],
    [tube({ path: [[0.051, 1.631, 0.0125], [0.0515, 1.648, 0.013], [0.047, 1.66, 0.019]], a: mm([6.4, 4.4, 5]), b: mm([4.6, 3.4, 5]), across: [0.6, 0, 0.8] }), 6 * MM],
    // brow and nose
    [tube({ path: [[-0.004, 1.6605, 0.0375], [0.014, 1.6635, 0.0375], [0.032, 1.665, 0.031], [0.0465, 1.6605, 0.0195]], a: mm([5.2, 5.4, 4.8, 4.6]), b: mm([4.6, 4.6, 4.6, 4.6]), across: UP }), 9 * MM],
    [tube({ path: [[0.001, 1.6575, 0.0375], [0.001, 1.648, 0.04], [0.001, 1.6405, 0.0428]], a: mm([7.5, 7.2, 8.4]), b: mm([5.4, 4.8, 4.2]), across: [1, 0, 0] }), 5 * MM],
    [tube({ path: [[0.0095, 1.652, 0.0345], [0.0125, 1.637, 0.036], [0.0155, 1.618, 0.0335]], a: mm([4, 5, 7.5]), b: mm([5, 5, 6.5]), across: [1, 0, 0] }), 8 * MM],
    // pterygoid
    [tube({ path: [[0.0145, 1.62, -0.006], [0.0155, 1.598, -0.0035]], a: mm([7, 4.5]), b: mm([4, 3]), across: [0, 0, 1] }), 6 * MM],
    // styloid
    [taperedCapsule([0.0405, 1.607, -0.0405], [0.036, 1.588, -0.0315], 3 * MM, 1.5 * MM), 5 * MM],
  ];
}

/** Muscle lines of the occiput: the knob, the upper nuchal line, the crest under it, the lower line. */
function nuchalLines(): Part[] {
  const line = (skull.superiorNuchalLine as readonly Point[]).filter((_, i) => i !== 1 && i !== 4);
  const path = line.map((p): Point => {
    const inward = normalise([p[0], 0, p[2] + 0.045]);
    return addScaled(p, inward, -3 * MM);
  });
  const eop = skull.externalOccipitalProtuberance;
  return [
    tube({ path: [[-0.004, path[0]![1], path[0]![2]], ...path.slice(1, 6)], a: 3.4 * MM, b: 4.2 * MM, across: UP }),
    ellipsoid([0, eop[1] + 1 * MM, eop[2] + 4.5 * MM], [6.5 * MM, 5 * MM, 5.5 * MM]),
    tube({ path: [[0, 1.615, -0.1195], [0, 1.6085, -0.1105], [0, 1.6045, -0.1015]], a: 2.2 * MM, b: 3 * MM, across: [1, 0, 0] }),
    tube({ path: [[-0.002, 1.609, -0.1095], [0.014, 1.6085, -0.106], [0.028, 1.6075, -0.095], [0.038, 1.606, -0.0825]], a: 3 * MM, b: 2.4 * MM, across: [1, 0, -1] }),
  ];
}

/** The skull without the jaw. */
export function buildSkull(): Part {
  const dome = vault({ centreY: 1.678, centreZ: -0.056, width: 0.0728, up: 0.0652, down: 0.097, front: 0.0945, back: 0.0768, sink: 0.26 });
  const box = { min: [-0.2, 1.5, -0.2], max: [0.2, 1.68, 0.1] } as const;
  // the nuchal plane falls forward from the occipital knob; in front of it the base is level, then rises to the face
  const nuchal = halfSpace([0, 1.615, -0.122], normalise([0, 0.84, 0.54]), box);
  const level = halfSpace([0, 1.6035, 0], [0, 1, 0], box);
  const front = halfSpace([0, 1.618, 0.0], normalise([0, 0.9, -0.42]), box);
  const sides = halfSpace([0.058, 1.615, 0], normalise([-0.72, 0.69, 0]), box);
  const brainCase = smoothSubtract(dome, 14 * MM, [nuchal, [level, 12 * MM], [front, 14 * MM], [sides, 12 * MM]]);
  const temples = smoothSubtract(brainCase, 12 * MM, [
    [ellipsoid([0.0665, 1.641, 0.0035], [12.5 * MM, 27 * MM, 24 * MM]), 14 * MM],
  ]);
  const bone = smoothUnion(8 * MM, [
    temples,
    ...mastoid().map((part) => [part, 13 * MM] as const),
    ...nuchalLines().map((part) => [part, 8 * MM] as const),
    [ellipsoid([0.0165, 1.6045, -0.0548], [6.2 * MM, 6.4 * MM, 10 * MM]), 5 * MM],
    [ellipsoid([0.0125, 1.609, -0.03], [13 * MM, 9 * MM, 26 * MM]), 9 * MM],
    ...face(),
  ]);
  return symmetric(
    smoothSubtract(bone, 4 * MM, [
      [taperedCapsule([0.0315, 1.646, 0.034], [0.0185, 1.642, 0.002], 15.5 * MM, 5 * MM), 4 * MM],
      [ellipsoid([0.0325, 1.6455, 0.0385], [18.5 * MM, 16 * MM, 15 * MM]), 5 * MM],
      [tube({ path: [[0.0015, 1.631, 0.047], [0.004, 1.6165, 0.046]], a: mm([5.6, 9]), b: mm([10, 12]), across: [1, 0, 0] }), 3 * MM],
      taperedCapsule([0, 1.592, -0.0705], [0, 1.617, -0.0685], 14.5 * MM, 12 * MM),
      [taperedCapsule([0.08, 1.6245, -0.0435], [0.057, 1.627, -0.0425], 4 * MM, 3.2 * MM), 3 * MM],
      [sphere([0.0485, 1.6215, -0.0315], 6.4 * MM), 4 * MM],
      [ellipsoid([0, 1.5905, 0.0125], radii(19, 10, 21)), 4 * MM],
    ]),
  );
}
