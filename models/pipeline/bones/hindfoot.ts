import { foot } from '#models/definitions/bones/foot.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothIntersect, smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, roundedBox, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled } from '../stages/sdf/vector.ts';
import { footAxes, inFoot } from './foot-frame.ts';

const MM = 0.001;
const lump = (at: Point, radii: Point): Part => ellipsoid(inFoot(at), [radii[0] * MM, radii[1] * MM, radii[2] * MM], footAxes);
const inMm = (values: readonly number[]): number[] => values.map((v) => v * MM);

/** The pulley of the talus, between the two ankles: the one part of the foot that the leg bones touch. */
export function talarTrochlea(): Part {
  const [x, y, z] = foot.ankleCentre;
  const centre: Point = [x, y - 1.2 * MM, z];
  const halfWidth = foot.trochleaWidth / 2;
  const r = foot.trochleaRadius;
  // two blunt cones, wide ends outward, leave the shallow groove of the pulley between them
  const half = (side: 1 | -1): Part => taperedCapsule(centre, addScaled(centre, footAxes.x, side * halfWidth), r - 1.4 * MM, r);
  const block = roundedBox(addScaled(centre, [0, 1, 0], 5.5 * MM), [halfWidth, 14 * MM, r + 1 * MM], 3 * MM, footAxes);
  return smoothIntersect(block, smoothUnion(2 * MM, [half(1), half(-1)]), 4 * MM);
}

/** Talus: pulley, neck turned inward and down, round head, processes behind and outside. */
export function buildTalus(): Part {
  return smoothUnion(5 * MM, [
    [talarTrochlea(), 3 * MM],
    [roundedBox(inFoot([0.5, 78, -1]), [13 * MM, 9.6 * MM, 16.5 * MM], 6 * MM, footAxes), 4 * MM],
    tube({ path: [inFoot([-1.5, 77, 9]), inFoot([-5.5, 69, 19]), inFoot(foot.talarHeadMm)], a: inMm([13, 12.5, 13.5]), b: inMm([12, 11, 11]), across: footAxes.x }),
    lump(foot.talarHeadMm, [13.5, 11.5, 9.2]),
    lump([13, 73, 1], [5.5, 5.5, 7.5]),
    lump([0, 72.5, -18], [8, 4.6, 5.5]),
  ]);
}

/** Calcaneus: high narrow body, broad heel with two processes below, shelf for the talus inside, beak to the cuboid. */
export function buildCalcaneus(): Part {
  const heel = inFoot(foot.heelBackMm);
  const bone = smoothUnion(7 * MM, [
    tube({
      path: [inFoot([3.5, 18.5, -35]), addScaled(heel, footAxes.z, 12 * MM), inFoot([2.5, 51, -33])],
      a: inMm([13, 13.6, 10.5]),
      b: inMm([9.5, 12.5, 10.5]),
      across: footAxes.x,
    }),
    tube({
      path: [inFoot([3, 35, -34]), inFoot([4.5, 41, -14]), inFoot([9, 43.5, 6]), inFoot([13, 41, 19.5])],
      a: inMm([11, 10.5, 11.5, 12.5]),
      b: inMm([20, 19.5, 16, 12.5]),
      across: footAxes.x,
    }),
    [lump([-4.5, 15, -34], [5.5, 5, 7]), 5 * MM],
    [lump([11.5, 16, -33], [4.5, 4.5, 6]), 5 * MM],
    lump([4.5, 61.5, -5], [13.2, 8, 13]),
    // closes the narrowest stretch of the canal, finer than a cell
    lump([-3, 63, 9], [6, 5.5, 5]),
    [tube({ path: [inFoot([-2, 55, 4]), inFoot(foot.sustentaculumMm)], a: inMm([10, 9]), b: inMm([7, 5]), across: footAxes.z }), 6 * MM],
  ]);
  return smoothSubtract(bone, 4 * MM, [
    // hollow of the inner wall below the shelf
    lump([-17, 40, -8], [10.5, 14, 22]),
    // tarsal canal, open to the outer side
    [taperedCapsule(inFoot([5, 62, 13]), inFoot([23, 61, 19]), 2 * MM, 6 * MM), 3 * MM],
  ]);
}
