import { foot } from '#models/definitions/bones/foot.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, roundedBox, taperedCapsule } from '../stages/sdf/primitives.ts';
import { addScaled, cross, normalise, scale, squareTo, subtract } from '../stages/sdf/vector.ts';
import { digitBone, type DigitBoneOptions, type HalfSection } from './digit-bone.ts';
import { footAxes, inFoot } from './foot-frame.ts';
import { buildCalcaneus, buildTalus } from './hindfoot.ts';

const MM = 0.001;
const RADIANS = Math.PI / 180;
/** How far a base reaches over the head before it, metres: the joint stays a groove and the foot one piece. */
const JOINT_OVERLAP = 1.1 * MM;

type Sizes = Pick<DigitBoneOptions, 'baseHalf' | 'shaftHalf' | 'headHalf' | 'headLength' | 'bow'>;

/** Sections of the second toe, millimetres. */
const TOE = {
  metatarsal: { base: [7, 9.6], shaft: [3.9, 4.6], head: [5.9, 7.4], headLength: 7, bow: 2.6 },
  proximal: { base: [5.7, 5.3], shaft: [3.1, 3.1], head: [4.4, 3.8], headLength: 3.8, bow: 1 },
  middle: { base: [4.8, 4], shaft: [3.6, 2.9], head: [4.3, 3.2], headLength: 3, bow: 0.2 },
  distal: { base: [4.4, 3.2], shaft: [2.7, 2.4], head: [3.6, 2.3], headLength: 2.8, bow: 0 },
} as const;

const GREAT_TOE = {
  metatarsal: { base: [8.6, 13.2], shaft: [6.5, 7], head: [10.6, 10.2], headLength: 9, bow: 1.6 },
  proximal: { base: [9.8, 8.2], shaft: [6, 5.2], head: [8.2, 5.8], headLength: 5.6, bow: 1 },
  distal: { base: [8.8, 5.6], shaft: [5.2, 3.6], head: [7, 3], headLength: 4.6, bow: 0.2 },
} as const;

type Row = (typeof TOE)[keyof typeof TOE] | (typeof GREAT_TOE)[keyof typeof GREAT_TOE];

const sizesOf = (row: Row, girth: number): Sizes => {
  const half = ([w, h]: HalfSection): HalfSection => [w * girth * MM, h * girth * MM];
  return { baseHalf: half(row.base), shaftHalf: half(row.shaft), headHalf: half(row.head), headLength: row.headLength * girth * MM, bow: row.bow * MM };
};

function directionOf(pitchDeg: number, swayDeg: number): Point {
  const [pitch, sway] = [pitchDeg * RADIANS, swayDeg * RADIANS];
  const ahead = addScaled(scale(footAxes.z, Math.cos(sway)), footAxes.x, Math.sin(sway));
  return addScaled(scale(ahead, Math.cos(pitch)), footAxes.y, Math.sin(pitch));
}

type Ray = (typeof foot.rays)[number];

/** Joints of one ray from its base on the tarsus to the tip of the toe. */
export function rayOf(ray: Ray): Point[] {
  const joints = [inFoot(ray.baseMm), inFoot(ray.headMm)];
  let along = normalise(subtract(joints[1]!, joints[0]!));
  ray.phalanxLengthsMm.forEach((lengthMm, i) => {
    const base = addScaled(joints[joints.length - 1]!, along, -JOINT_OVERLAP);
    along = directionOf(ray.pitchesDeg[i]!, ray.swaysDeg[i]!);
    joints.push(addScaled(base, along, lengthMm * MM));
  });
  return joints;
}

/** Metatarsal and phalanges of one ray, from the tarsus outwards. */
function buildRay(ray: Ray): Part[] {
  const rows: Row[] = Object.values(ray.name === 'first' ? GREAT_TOE : TOE);
  const joints = rayOf(ray);
  return joints.slice(1).map((to, i) => {
    const [before, from] = [joints[i - 1], joints[i]!];
    const base = before ? addScaled(from, normalise(subtract(from, before)), -JOINT_OVERLAP) : from;
    return digitBone({ base, head: to, dorsal: footAxes.y, ...sizesOf(rows[i]!, ray.girth) });
  });
}

function buildTarsal({ centreMm, halfMm, pitchDeg, rollDeg, swayDeg }: (typeof foot.tarsals)[number]): Part {
  const z = directionOf(pitchDeg, swayDeg);
  const roll = rollDeg * RADIANS;
  // rolled outward, the back of the bone looks up and to the little toe: the arch across the foot
  const y = squareTo(addScaled(scale(footAxes.y, Math.cos(roll)), footAxes.x, Math.sin(roll)), z);
  const half: Point = [halfMm[0] * MM, halfMm[1] * MM, halfMm[2] * MM];
  return roundedBox(inFoot(centreMm), half, Math.min(...half) * 0.85, { x: cross(y, z), y, z });
}

/** Left foot: tarsus, metatarsals and phalanges as one solid; the joints are grooves, the inner side is arched. */
export function buildFoot(): Part {
  const lump = (at: Point, radii: Point): Part => ellipsoid(inFoot(at), [radii[0] * MM, radii[1] * MM, radii[2] * MM], footAxes);
  return smoothUnion(2 * MM, [
    buildCalcaneus(),
    buildTalus(),
    ...foot.tarsals.map((tarsal) => [buildTarsal(tarsal), 3 * MM] as const),
    [lump([4, 47, 42], [7, 8, 8]), 5 * MM],
    [lump(foot.navicularTuberosityMm, [5, 6, 6]), 6 * MM],
    ...foot.rays.flatMap(buildRay),
    // closes a slit between third and fourth ray that is finer than a cell
    [lump([10.5, 39.5, 61], [5, 6.5, 6.5]), 3 * MM],
    [taperedCapsule(inFoot([27.5, 26, 62]), inFoot(addScaled(foot.fifthTuberosityMm, [-0.4, 0, 1], 4.8)), 6.6 * MM, 5 * MM), 5 * MM],
    ...foot.sesamoidsMm.map((at) => lump(at, [4.2, 4.8, 5.6])),
  ]);
}
