import type { Point } from '#models/definitions/frame.ts';
import type { BodyForm } from '#models/definitions/skin/body-form.ts';
import { skull } from '#models/definitions/bones/skull.ts';
import { sternum } from '#models/definitions/bones/sternum.ts';
import { smoothSubtract, smoothUnion, symmetric } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { axesFrom, ellipsoid, sphere, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { add, addScaled, mix, normalise } from '../stages/sdf/vector.ts';
import { vault } from '../bones/skull-vault.ts';

const MM = 0.001;
const mm = (values: readonly number[]): number[] => values.map((v) => v * MM);
const radii = (x: number, y: number, z: number): Point => [x * MM, y * MM, z * MM];
/** A point moved by millimetres. */
const off = (p: Point, x: number, y: number, z: number): Point => add(p, radii(x, y, z));

/** Brow, lids, nose, cheeks, lips, chin and the flesh over the jaw; left half, overlapping the midline. */
function face({ head }: BodyForm): (Part | readonly [Part, number])[] {
  const { brow, eye, noseRoot, noseTip, noseWing, upperLip, lowerLip, mouthCorner, chin, cheek } = head;
  const gonion = skull.jaw.gonionL;
  return [
    // the mask: forehead to chin, narrowing down
    [ellipsoid([0, 1.642, -0.002], radii(57, 54, 45)), 14 * MM],
    [ellipsoid([0.008, 1.6, 0.0065], radii(38, 37, 36)), 16 * MM],
    [ellipsoid([0.008, 1.618, 0.0135], radii(33, 28, 33.5)), 14 * MM],
    [ellipsoid([0.031, 1.5965, 0.0155], radii(22, 24, 22)), 14 * MM],
    [ellipsoid([0.026, 1.574, 0.0145], radii(21, 20, 20)), 16 * MM],
    [ellipsoid([0.0435, 1.608, -0.021], radii(21, 27, 25)), 18 * MM],
    [tube({ path: [[-0.004, chin[1] + 0.004, chin[2] - 0.012], [0.022, 1.5625, 0.011], [0.0395, 1.5725, -0.0125], off(gonion, 2, 9, 4)], a: mm([12, 11, 12, 13]), b: mm([11, 8, 7, 6]), across: [0, 1, 0] }), 14 * MM],
    [ellipsoid(cheek, radii(17, 17, 17)), 14 * MM],
    [ellipsoid([0.0455, 1.596, -0.0085], radii(17, 33, 27)), 16 * MM],
    // temple, and the cheek below its arch: flesh fills the hollows on both sides of the bone
    [ellipsoid([0.0435, 1.655, -0.004], radii(25, 30, 32)), 12 * MM],
    [ellipsoid([0.0455, 1.617, -0.0085], radii(21.5, 27, 30)), 12 * MM],
    [sphere(off(chin, 0, 2, -7), 14.5 * MM), 10 * MM],
    [ellipsoid([0, 1.5565, -0.008], radii(34, 13, 34)), 16 * MM],
    // brow and lids
    [tube({ path: [[-0.004, brow[1] - 0.001, brow[2] - 0.0045], [brow[0], brow[1], brow[2] - 0.0055], [0.042, brow[1] + 0.0005, brow[2] - 0.0165], [0.0545, brow[1] - 0.007, brow[2] - 0.034]], a: mm([9, 9, 8.5, 9]), b: mm([7.5, 7.5, 7.5, 8]), across: [0, 1, 0] }), 9 * MM],
    [ellipsoid(eye, radii(14.5, 11.5, 12.5)), 5 * MM],
    // nose
    [tube({ path: [off(noseRoot, 0, 6, -10), off(noseRoot, 0, -5, -8), off(mix(noseRoot, noseTip, 0.6), 0, 0, -10), off(noseTip, 0, 2.5, -13)], a: mm([7.5, 7, 8.5, 11]), b: mm([9, 9, 11.5, 12.5]), across: [1, 0, 0] }), 8 * MM],
    [sphere(off(noseTip, 0, 0, -8), 8.2 * MM), 7 * MM],
    [ellipsoid(off(noseWing, -1, 0, -2.5), radii(5.8, 6.6, 10)), 6 * MM],
    // lips
    [tube({ path: [off(upperLip, -3, -1, -7), off(mix(upperLip, mouthCorner, 0.5), 0, 1, -5.5), off(mouthCorner, -1, 0, -3.5)], a: mm([4.2, 4, 2.4]), b: mm([7.2, 6.6, 4.4]), across: [0, 1, 0] }), 4 * MM],
    [tube({ path: [off(lowerLip, -3, 0, -6.5), off(mix(lowerLip, mouthCorner, 0.5), 0, -1.5, -5.5), off(mouthCorner, -1, -1, -3.5)], a: mm([5.2, 4.6, 2.4]), b: mm([7.2, 6.4, 4.4]), across: [0, 1, 0] }), 4 * MM],
  ];
}

/** What is pressed into the face: between the lips, under the lower lip, the inner corners of the eyes, the lid line. */
function hollows({ head }: BodyForm): (readonly [Part, number])[] {
  const { upperLip, lowerLip, mouthCorner, noseRoot, eye } = head;
  const seam = mix(upperLip, lowerLip, 0.5);
  return [
    [tube({ path: [off(seam, -3, 0, -1.5), off(mix(seam, mouthCorner, 0.5), 0, 0, -0.5), off(mouthCorner, 1, 0, 0)], a: mm([1.5, 1.5, 1.5]), b: mm([2.4, 2.4, 2]), across: [0, 1, 0] }), 3 * MM],
    [ellipsoid([0, lowerLip[1] - 0.015, lowerLip[2] + 0.0025], radii(18, 5, 7)), 9 * MM],
    [ellipsoid([0.0145, noseRoot[1] - 0.0045, noseRoot[2] - 0.0005], radii(5.5, 7, 6)), 7 * MM],
    [tube({ path: [off(eye, -11, -2.5, 9), off(eye, 0, -3.2, 13), off(eye, 12, -1.5, 8.5)], a: mm([1.1, 1.2, 1]), b: mm([1.6, 1.6, 1.4]), across: [0, 1, 0] }), 3 * MM],
  ];
}

/** Ear: a shell that leans back and away from the head, its rim, the hollow in it, the lobe. */
function ear({ head }: BodyForm): { readonly shell: Part; readonly hollow: Part } {
  const { earMiddle, earHeight, earDepth } = head;
  const lean = axesFrom([0.1, 1, -0.22], [-0.42, 0, 1]);
  const half: Point = [5 * MM, earHeight / 2, earDepth / 2];
  const at = (up: number, ahead: number, out: number): Point =>
    addScaled(addScaled(addScaled(earMiddle, lean.y, up * half[1]), lean.z, ahead * half[2]), lean.x, out * MM);
  const rim: Point[] = [at(0.05, 0.62, 2), at(0.62, 0.55, 4), at(0.93, 0, 5), at(0.7, -0.72, 6), at(0.1, -0.88, 6), at(-0.45, -0.6, 4), at(-0.82, -0.02, 1)];
  return {
    shell: smoothUnion(5 * MM, [
      ellipsoid(at(0, 0, 1), [4.6 * MM, half[1] * 0.95, half[2] * 0.86], lean),
      tube({ path: rim, a: mm([2.6, 3, 3.2, 3.2, 3, 2.8, 3.4]), b: mm([3, 3.2, 3.4, 3.4, 3.2, 3.2, 4]), across: lean.x }),
      [sphere(at(-0.82, 0.12, 0), 6 * MM), 5 * MM],
      [ellipsoid(at(-0.05, 0.72, 1), [4 * MM, 5.5 * MM, 4 * MM], lean), 4 * MM],
    ]),
    hollow: ellipsoid(at(-0.12, 0.08, 7), [6.5 * MM, half[1] * 0.5, half[2] * 0.5], lean),
  };
}

/** Neck with its slope to the shoulder, the slanting cord from behind the ear to the breastbone, and the Adam's apple. */
function neck({ neck: { halfWidth, halfDepth, larynx } }: BodyForm): (Part | readonly [Part, number])[] {
  const mastoid = skull.mastoidTipL;
  const notch = sternum.jugularNotch;
  return [
    [tube({ path: [[0, 1.46, -0.07], [0, 1.51, -0.0635], [0, 1.555, -0.0555], [0, 1.6, -0.048]], a: [halfWidth * 1.08, halfWidth, halfWidth * 0.98, halfWidth * 1.02], b: [halfDepth * 1.02, halfDepth, halfDepth * 1.02, halfDepth * 1.1], across: [1, 0, 0] }), 24 * MM],
    [tube({ path: [off(mastoid, 4, 0, 2), [0.0465, 1.55, -0.026], [0.031, 1.505, -0.006], off(notch, 15, 4, -4)], a: mm([13, 12, 10, 8]), b: mm([8, 8, 7.5, 6]), across: normalise([0, 0.3, 1]) }), 14 * MM],
    // the slope from neck to shoulder, in front of trapezius
    [tube({ path: [[0.046, 1.605, -0.056], [0.055, 1.56, -0.066], [0.077, 1.522, -0.073], [0.118, 1.496, -0.07]], a: mm([14, 15.5, 18, 15]), b: mm([16, 18, 20, 16]), across: [0.6, 0.8, 0] }), 40 * MM],
    [ellipsoid([0.047, 1.583, -0.038], radii(15, 30, 24)), 20 * MM],
    [ellipsoid(off(larynx, 0, 0, -7), radii(12, 19, 12)), 12 * MM],
  ];
}

/** Head and neck: scalp over the brain case, face, ears, neck. Both halves. */
export function buildHead(form: BodyForm): Part {
  const { scalp } = form.head;
  const dome = vault({ centreY: 1.678, centreZ: -0.056, width: 0.0728 + scalp, up: 0.0652 + scalp, down: 0.076, front: 0.0945 + scalp * 0.8, back: 0.0768 + scalp, sink: 0.26 });
  const { shell, hollow } = ear(form);
  const flesh = smoothUnion(12 * MM, [
    dome,
    // the back of the head runs down into the neck
    [ellipsoid([0, 1.628, -0.072], radii(64, 42, 58)), 26 * MM],
    ...neck(form),
    ...face(form),
  ]);
  const carved = smoothSubtract(flesh, 4 * MM, hollows(form));
  return symmetric(smoothSubtract(smoothUnion(6 * MM, [carved, [shell, 5 * MM]]), 4 * MM, [[hollow, 4 * MM], [taperedCapsule([0.03, 1.602, 0.052], [0.0055, 1.6085, 0.0565], 0.4 * MM, 2.2 * MM), 2 * MM]]));
}
