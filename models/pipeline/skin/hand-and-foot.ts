import { foot } from '#models/definitions/bones/foot.ts';
import { hand } from '#models/definitions/bones/hand.ts';
import type { Point } from '#models/definitions/frame.ts';
import { footAxes, inFoot } from '../bones/foot-frame.ts';
import { rayOf as footRay } from '../bones/foot.ts';
import { handAxes, inHand } from '../bones/hand-frame.ts';
import { rayOf as handRay } from '../bones/hand.ts';
import { smoothUnion } from '../stages/sdf/combine.ts';
import { growBounds, joinBounds, type Part } from '../stages/sdf/part.ts';
import { ellipsoid } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled, normalise, subtract } from '../stages/sdf/vector.ts';
import type { Bounds, Sdf } from '../structure-mesh.ts';

const MM = 0.001;
const mm = (values: readonly number[]): number[] => values.map((v) => v * MM);
const radii = (x: number, y: number, z: number): Point => [x * MM, y * MM, z * MM];

/** A part that stands apart from its neighbours: joined without a fillet, so that a crease tells the two apart. */
const apart = (parts: readonly Part[]): Part => ({
  sdf: (x, y, z) => Math.min(...parts.map((part) => part.sdf(x, y, z))),
  bounds: joinBounds(parts.map(({ bounds }) => bounds)),
});

/** Half widths and half thicknesses of a finger at knuckle, middle joint, last joint and tip, millimetres. */
const FINGER = { wide: [10.2, 9.3, 8.3, 6.4], thick: [10.4, 8.8, 7.4, 4.8] } as const;
const THUMB = { wide: [12.5, 11.4, 7.4], thick: [11.5, 9, 5.4] } as const;

/** Fingers and thumb round their bones; the tip is flesh, 4 mm past the bone. */
function fingers(): Part[] {
  return hand.rays.map((ray) => {
    const { joints, dorsals } = handRay(ray);
    const bones = joints.slice(1);
    const last = bones.length - 1;
    const tip = addScaled(bones[last]!, normalise(subtract(bones[last]!, bones[last - 1]!)), 1.5 * MM);
    const { wide, thick } = ray.name === 'thumb' ? THUMB : FINGER;
    const path = [...bones.slice(0, last), tip];
    return tube({ path, a: mm(thick.map((v) => v * ray.girth)), b: mm(wide.map((v) => v * ray.girth)), across: path.map((_, n) => dorsals[Math.min(n, dorsals.length - 1)]!) });
  });
}

/** Back and palm: five bars over the metacarpals, the balls of thumb and little finger, the narrower wrist. */
function palm(): Part {
  const bars = hand.rays.map((ray) => {
    const [base, knuckle] = [inHand(ray.baseMm), inHand(ray.headMm)];
    const thick = ray.name === 'thumb' ? 12.5 : 11.5;
    return tube({ path: [base, knuckle], a: mm([thick, thick - 0.5]), b: mm([13, 11.5]), across: handAxes.z });
  });
  return smoothUnion(9 * MM, [
    ...bars,
    tube({ path: [inHand([0, -14, 0]), inHand([1, 4, 0]), inHand([1, 24, 1])], a: mm([27, 28.5, 33]), b: mm([19, 18.5, 16]), across: handAxes.x }),
    ellipsoid(inHand([20, 36, 14]), radii(14, 23, 12), handAxes),
    ellipsoid(inHand([-19, 40, 10]), radii(11, 27, 11), handAxes),
    ellipsoid(inHand([1, 62, 4]), radii(34, 17, 11), handAxes),
  ]);
}

/** Half widths and half heights of a toe at the ball, the joints and the tip, millimetres. */
const TOE = { wide: [8.6, 7.4, 7.2, 6], high: [9, 7.8, 7.2, 5.2] } as const;
const GREAT_TOE = { wide: [15, 13.5, 10.5], high: [13.5, 11.5, 7.4] } as const;

function toes(): Part[] {
  return foot.rays.map((ray) => {
    const joints = footRay(ray).slice(1);
    const last = joints.length - 1;
    const tip = addScaled(joints[last]!, normalise(subtract(joints[last]!, joints[last - 1]!)), 0.5 * MM);
    const { wide, high } = ray.name === 'first' ? GREAT_TOE : TOE;
    return tube({ path: [...joints.slice(0, last), tip], a: mm(high.map((v) => v * ray.girth)), b: mm(wide.map((v) => v * ray.girth)), across: footAxes.y });
  });
}

/** Heel pad, instep, outer edge, ball, and the tendon from heel to calf. */
function sole(): Part {
  const bars = foot.rays.map((ray) => tube({ path: [inFoot(ray.baseMm), inFoot(ray.headMm)], a: mm([13, ray.name === 'first' ? 14 : 11.5]), b: mm([12, ray.name === 'first' ? 14.5 : 10.5]), across: footAxes.y }));
  return smoothUnion(12 * MM, [
    ...bars,
    tube({ path: [inFoot([2, 92, 0]), inFoot([0, 66, 12]), inFoot([-4, 58, 42]), inFoot([-6, 50, 66])], a: mm([31, 27, 24, 25]), b: mm([33, 30, 21, 15]), across: footAxes.x }),
    ellipsoid(inFoot([3, 24, -30]), radii(28, 25, 30), footAxes),
    tube({ path: [inFoot([3, 30, -47]), inFoot([2, 62, -44]), inFoot([2, 105, -41])], a: mm([14, 8.5, 7.5]), b: mm([11, 8, 8]), across: footAxes.x }),
    tube({ path: [inFoot([12, 17, -26]), inFoot([20, 15, 20]), inFoot([26, 14.5, 62]), inFoot([30, 15, 104])], a: mm([20, 14, 13, 14]), b: mm([17, 15, 14, 14]), across: footAxes.x }),
    ellipsoid(inFoot([2, 15, 122]), radii(41, 14, 20), footAxes),
    ellipsoid(inFoot([-8, 36, 34]), radii(19, 20, 38), footAxes),
    ellipsoid(inFoot([14, 42, 20]), radii(16, 22, 30), footAxes),
    ellipsoid(inFoot([-20, 48, 37]), radii(13, 13, 20), footAxes),
  ]);
}

const limbEnd = (body: Part, digits: readonly Part[], melt: number): { readonly sdf: Sdf; readonly bounds: Bounds } => {
  const ends = apart(digits);
  const whole = smoothUnion(melt, [body, ends]);
  return { sdf: whole.sdf, bounds: growBounds(whole.bounds, 0.004) };
};

/** The left hand from the wrist on. */
export const buildHandSkin = (): Part => limbEnd(palm(), fingers(), 6 * MM);
/** The left foot from the ankle down; the floor flattens it. */
export const buildFootSkin = (): Part => limbEnd(sole(), toes(), 6 * MM);
