import { clavicle } from '#models/definitions/bones/clavicle.ts';
import type { Point } from '#models/definitions/frame.ts';
import type { BodyForm } from '#models/definitions/skin/body-form.ts';
import { smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';

const MM = 0.001;
const mm = (values: readonly number[]): number[] => values.map((v) => v * MM);
const ACROSS: Point = [1, 0, 0];

/** What muscles and bones outside the model draw on the skin of one half. */
export interface Relief {
  /** Added to the arm: flesh before and behind the upper arm, and below the elbow on the thumb's side. */
  readonly armFlesh: Part;
  /** Added to the trunk: chest, straight belly muscle. */
  readonly chest: Part;
  readonly belly: Part;
  readonly collarBone: Part;
  /** Taken from the trunk: the furrow down the middle with the navel, the hollow above the collar bone. */
  readonly hollows: Part;
}

/** Left half of what the front of a trunk and an arm show, though their muscles are not drawn. */
export function reliefOf({ chest, navel, front }: BodyForm): Relief {
  const bone = clavicle.centreline.filter((_, k) => k % 2 === 0 && k < 10);
  const before = bone.map(([x, y, z]) => [x, y, z + 20 * MM] as const);
  const belly = front.filter(({ y }) => y > 0.94 && y < 1.28);
  return {
    armFlesh: smoothUnion(12 * MM, [
      ellipsoid([0.1765, 1.242, -0.021], [24 * MM, 68 * MM, 26 * MM]),
      ellipsoid([0.1835, 1.292, -0.072], [27 * MM, 72 * MM, 28 * MM]),
      ellipsoid([0.1915, 1.098, -0.019], [21 * MM, 58 * MM, 24 * MM]),
    ]),
    chest: ellipsoid(chest.centre, chest.radii),
    belly: tube({
      path: belly.map(({ y, z }) => [0.039, y, z - 0.022] as const),
      a: belly.map(() => 34 * MM),
      b: belly.map(() => 22 * MM),
      across: ACROSS,
    }),
    collarBone: tube({ path: before, a: before.map(() => 8 * MM), b: before.map(() => 8 * MM), across: [0, 1, 0] }),
    hollows: smoothUnion(6 * MM, [
      tube({ path: belly.filter(({ y }) => y > navel[1]).map(({ y, z }) => [0, y, z + 0.0015] as const), a: mm([5, 3, 3, 3]), b: mm([1, 3, 3.5, 3]), across: ACROSS }),
      ellipsoid(navel, [5 * MM, 7 * MM, 7 * MM]),
      ellipsoid([0.07, 1.487, 0.001], [36 * MM, 12 * MM, 13 * MM]),
    ]),
  };
}
