import { radius } from '#models/definitions/bones/radius.ts';
import type { Point } from '#models/definitions/frame.ts';
import { coated, smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, roundedBox, sphere, taperedCapsule } from '../stages/sdf/primitives.ts';
import { prism } from '../stages/sdf/prism.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled } from '../stages/sdf/vector.ts';
import { buildCarpus } from './hand.ts';
import { handAxes, inHand } from './hand-frame.ts';
import { buildHumerus } from './humerus.ts';
import { ulnarHead } from './ulna.ts';

const MM = 0.001;
/** Room for the cartilage of both partners, metres. */
const JOINT_GAP = 1.4 * MM;

/** Disc on the neck that turns in the notch of the ulna. */
export function radialHead(): Part {
  const [x, y, z] = radius.headCentre;
  const r = radius.headRadius;
  return roundedBox([x, y + 0.5 * MM, z], [r, 6.6 * MM, r], 5 * MM);
}

/** Left radius: dished head, neck, tuberosity, bowed three-sided shaft, broad wrist end with styloid. */
export function buildRadius(): Part {
  const shaft = radius.shaft as readonly Point[];
  const r = radius.shaftRadius;
  const end = inHand(radius.distalCentreMm);
  const bone = smoothUnion(6 * MM, [
    [radialHead(), 4 * MM],
    tube({ path: [radius.headCentre, shaft[0]!, shaft[1]!, shaft[2]!], a: [7 * MM, 6 * MM, 6.6 * MM, r], b: [7 * MM, 6 * MM, 6.2 * MM, r], across: [1, 0, 0] }),
    prism({
      path: shaft.slice(1),
      // the sharp edge looks at the ulna, the round side forward and outwards
      faces: [
        { towards: [0.95, 0, -0.1], reach: [6, 5.4, 5.2, 5.2, 5.4, 6.2, 8].map((v) => v * MM) },
        { towards: [-0.75, 0, 0.55], reach: [6, 5.2, 4.8, 4.8, 5.2, 6.4, 8.2].map((v) => v * MM) },
        { towards: [0.25, 0, 0.97], reach: [6, 6, 6.4, 6.6, 6.6, 7.6, 11].map((v) => v * MM) },
        { towards: [-0.3, 0, -0.95], reach: [7, 7.2, 7.8, 8, 8, 8.6, 11].map((v) => v * MM) },
      ],
      corner: 9 * MM,
    }),
    ellipsoid(addScaled(radius.tuberosity, [0.75, 0, -0.15], 4 * MM), [5 * MM, 10 * MM, 5 * MM]),
    tube({
      path: [shaft[shaft.length - 1]!, inHand([7.4, -17, 0.5]), inHand([6.8, -6.5, 0.8])],
      a: [8.8 * MM, 13.5 * MM, radius.distalHalfWidth],
      b: [7.4 * MM, 9.8 * MM, radius.distalHalfDepth],
      across: handAxes.x,
    }),
    [taperedCapsule(inHand([16.5, -9, 1]), inHand(addScaled(radius.styloidTipMm, [0, -1, 0], 3)), 6.2 * MM, 3 * MM), 6 * MM],
    [taperedCapsule(inHand([8, -17, -7.5]), inHand([8, -10, -9]), 3.4 * MM, 2.8 * MM), 4 * MM],
    [sphere(end, 9 * MM), 8 * MM],
  ]);
  return smoothSubtract(bone, 1.5 * MM, [
    coated(buildHumerus(), JOINT_GAP),
    coated(buildCarpus(), JOINT_GAP),
    coated(ulnarHead(), 1.2 * MM),
    [taperedCapsule(inHand([12.5, -24, -10.5]), inHand([13, -5, -12]), 1.6 * MM, 1.8 * MM), 3 * MM],
    [taperedCapsule(inHand([4.5, -24, -10]), inHand([4, -5, -12]), 1.6 * MM, 1.8 * MM), 3 * MM],
  ]);
}
