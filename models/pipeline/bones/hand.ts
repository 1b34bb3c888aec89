import { hand } from '#models/definitions/bones/hand.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, roundedBox, taperedCapsule, type Axes } from '../stages/sdf/primitives.ts';
import { addScaled, normalise, scale, subtract } from '../stages/sdf/vector.ts';
import { digitBone, type DigitBoneOptions, type HalfSection } from './digit-bone.ts';
import { handAxes, inHand } from './hand-frame.ts';

const MM = 0.001;
const RADIANS = Math.PI / 180;
/** How far a base reaches over the head before it, metres: the joint stays a groove and the hand one piece. */
const JOINT_OVERLAP = 1.1 * MM;

type Sizes = Pick<DigitBoneOptions, 'baseHalf' | 'shaftHalf' | 'headHalf' | 'headLength' | 'bow'>;

/** Sections of the middle finger, millimetres; the last phalanx ends in a flat tuft. */
const FINGER = {
  metacarpal: { base: [7.4, 8.2], shaft: [4.3, 4.7], head: [7.6, 8.3], headLength: 7.4, bow: 2.2 },
  proximal: { base: [8.1, 6.4], shaft: [4.8, 3.5], head: [6, 4.7], headLength: 4.9, bow: 1.2 },
  middle: { base: [6.9, 5.1], shaft: [4, 3], head: [5.3, 3.6], headLength: 3.8, bow: 0.7 },
  distal: { base: [5.9, 3.9], shaft: [2.9, 2.5], head: [4.3, 2.3], headLength: 3.6, bow: 0.3 },
} as const;

const THUMB = {
  metacarpal: { base: [8.6, 7.8], shaft: [5.6, 4.6], head: [8, 7], headLength: 6.6, bow: 1.4 },
  proximal: { base: [7.8, 6.2], shaft: [4.9, 3.9], head: [6.6, 5], headLength: 5, bow: 0.8 },
  distal: { base: [7.2, 4.6], shaft: [3.8, 2.9], head: [5.3, 2.5], headLength: 4.4, bow: 0.3 },
} as const;

type Row = (typeof FINGER)[keyof typeof FINGER] | (typeof THUMB)[keyof typeof THUMB];

const sizesOf = (row: Row, girth: number): Sizes => {
  const half = ([w, h]: HalfSection): HalfSection => [w * girth * MM, h * girth * MM];
  return { baseHalf: half(row.base), shaftHalf: half(row.shaft), headHalf: half(row.head), headLength: row.headLength * girth * MM, bow: row.bow * MM };
};

function directionOf(bendDeg: number, spreadDeg: number): { along: Point; dorsal: Point } {
  const [bend, spread] = [bendDeg * RADIANS, spreadDeg * RADIANS];
  const ahead = addScaled(scale(handAxes.y, Math.cos(spread)), handAxes.x, Math.sin(spread));
  return {
    along: addScaled(scale(ahead, Math.cos(bend)), handAxes.z, Math.sin(bend)),
    dorsal: addScaled(scale(ahead, Math.sin(bend)), handAxes.z, -Math.cos(bend)),
  };
}

type Ray = (typeof hand.rays)[number];

/** Joints of one ray from its base on the wrist to the fingertip, and the back of each bone between two of them. */
export function rayOf(ray: Ray): { readonly joints: readonly Point[]; readonly dorsals: readonly Point[] } {
  // the thumb stands turned: its nail looks to the front and outwards
  const dorsalOf = (dorsal: Point): Point => (ray.name === 'thumb' ? normalise(addScaled(dorsal, handAxes.x, 1.1)) : dorsal);
  const joints = [inHand(ray.baseMm), inHand(ray.headMm)];
  const dorsals = [dorsalOf(scale(handAxes.z, -1))];
  let along = normalise(subtract(joints[1]!, joints[0]!));
  ray.phalanxLengthsMm.forEach((lengthMm, i) => {
    const direction = directionOf(ray.bendsDeg[i]!, ray.spreadsDeg[i]!);
    const base = addScaled(joints[joints.length - 1]!, along, -JOINT_OVERLAP);
    along = direction.along;
    joints.push(addScaled(base, along, lengthMm * MM));
    dorsals.push(dorsalOf(direction.dorsal));
  });
  return { joints, dorsals };
}

/** Metacarpal and phalanges of one ray, from the wrist outwards. */
function buildRay(ray: Ray): Part[] {
  const rows: Row[] = Object.values(ray.name === 'thumb' ? THUMB : FINGER);
  const { joints, dorsals } = rayOf(ray);
  return dorsals.map((dorsal, i) => {
    const [before, from, to] = [joints[i - 1], joints[i]!, joints[i + 1]!];
    const base = before ? addScaled(from, normalise(subtract(from, before)), -JOINT_OVERLAP) : from;
    return digitBone({ base, head: to, dorsal, ...sizesOf(rows[i]!, ray.girth) });
  });
}

function buildCarpal({ centreMm, halfMm, leanDeg }: (typeof hand.carpals)[number]): Part {
  const lean = leanDeg * RADIANS;
  const axes: Axes = {
    x: addScaled(scale(handAxes.x, Math.cos(lean)), handAxes.y, Math.sin(lean)),
    y: addScaled(scale(handAxes.y, Math.cos(lean)), handAxes.x, -Math.sin(lean)),
    z: handAxes.z,
  };
  const half: Point = [halfMm[0] * MM, halfMm[1] * MM, halfMm[2] * MM];
  return roundedBox(inHand(centreMm), half, Math.min(...half) * 0.82, axes);
}

/** The eight bones of the left wrist, melted into one cobbled arch with a hollow palm side. */
export function buildCarpus(): Part {
  const knob = (at: Point, radii: Point): Part => ellipsoid(inHand(at), [radii[0] * MM, radii[1] * MM, radii[2] * MM], handAxes);
  return smoothUnion(2 * MM, [
    ...hand.carpals.map(buildCarpal),
    [knob(hand.scaphoidTubercleMm, [4, 4.2, 4]), 4 * MM],
    [knob(hand.trapeziumRidgeMm, [3, 5, 3]), 4 * MM],
    [taperedCapsule(inHand([-10, 17.5, 5]), inHand(hand.hamateHookMm), 4 * MM, 2.8 * MM), 3 * MM],
  ]);
}

/** Left hand: carpus, metacarpals and phalanges as one solid; the joints are grooves. */
export function buildHand(): Part {
  return smoothUnion(1.8 * MM, [buildCarpus(), ...hand.rays.flatMap(buildRay)]);
}
