import { radius } from '#models/definitions/bones/radius.ts';
import { ulna } from '#models/definitions/bones/ulna.ts';
import type { Point } from '#models/definitions/frame.ts';
import { coated, smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, roundedBox, taperedCapsule } from '../stages/sdf/primitives.ts';
import { prism } from '../stages/sdf/prism.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled, mix } from '../stages/sdf/vector.ts';
import { buildCarpus } from './hand.ts';
import { handAxes, inHand } from './hand-frame.ts';
import { buildHumerus } from './humerus.ts';

const MM = 0.001;
/** Room for the cartilage of both partners, metres. */
const JOINT_GAP = 1.3 * MM;

/** Small round wrist end that the radius turns about. */
export function ulnarHead(): Part {
  const r = ulna.headRadius;
  return ellipsoid(inHand(ulna.headCentreMm), [r, 6.8 * MM, r], handAxes);
}

/** Left ulna: hook of the olecranon behind the humeral spool, coronoid process, tapering shaft, head with styloid. */
export function buildUlna(): Part {
  const shaft = ulna.shaft as readonly Point[];
  const [tx, ty, tz] = ulna.trochleaCentre;
  const neck = inHand([-16.8, -22, -1]);
  const [hx, hy, hz] = radius.headCentre;
  const bone = smoothUnion(7 * MM, [
    tube({
      path: [addScaled(ulna.olecranonTip, [0, -1, 0.25], 6.5 * MM), [tx + 1 * MM, ty + 1 * MM, tz - 18.5 * MM], [tx + 1.5 * MM, ty - 17 * MM, tz - 11 * MM], shaft[0]!, shaft[1]!, mix(shaft[1]!, shaft[2]!, 0.5)],
      a: [10.2, 10.8, 10.5, 8.8, 7.2, 6.4].map((v) => v * MM),
      b: [6.8, 7.6, 10.5, 10, 8.4, 7.4].map((v) => v * MM),
      across: [1, 0, 0],
    }),
    // the beak that reaches over the spool from behind, and the one below it in front
    [ellipsoid(addScaled(ulna.olecranonTip, [0, -1, 0.7], 4.8 * MM), [9 * MM, 5 * MM, 7 * MM]), 5 * MM],
    [taperedCapsule([tx + 1 * MM, ty - 15 * MM, tz + 1 * MM], addScaled(ulna.coronoidTip, [0, -0.6, -0.8], 3.6 * MM), 9 * MM, 4.4 * MM), 6 * MM],
    [ellipsoid(addScaled(ulna.tuberosity, [0, 0, -1], 3 * MM), [5 * MM, 8 * MM, 4.5 * MM]), 6 * MM],
    [ellipsoid([hx - 14.5 * MM, hy - 3 * MM, hz - 3 * MM], [6 * MM, 8 * MM, 9 * MM]), 5 * MM],
    prism({
      path: shaft.slice(1),
      // edges: behind under the skin, and towards the radius
      faces: [
        { towards: [0.8, 0, -0.6], reach: [5.4, 5.6, 5.4, 5.1, 5].map((v) => v * MM) },
        { towards: [-0.9, 0, -0.35], reach: [5.2, 5.6, 5.4, 5, 5].map((v) => v * MM) },
        { towards: [0.05, 0, 1], reach: [5.4, 5.4, 5.2, 5, 5].map((v) => v * MM) },
      ],
      corner: 12 * MM,
    }),
    tube({ path: [shaft[4]!, shaft[5]!, neck, inHand(ulna.headCentreMm)], a: [5.6 * MM, 5.4 * MM, 5.8 * MM, 7.4 * MM], b: [5.6 * MM, 5.4 * MM, 5.8 * MM, 7.4 * MM], across: handAxes.x }),
    [ulnarHead(), 5 * MM],
    [taperedCapsule(inHand([-21, -13, -4]), addScaled(inHand(ulna.styloidTipMm), handAxes.y, -2.4 * MM), 4 * MM, 2.4 * MM), 3 * MM],
  ]);
  return smoothSubtract(bone, 1.5 * MM, [
    coated(buildHumerus(), JOINT_GAP),
    coated(buildCarpus(), JOINT_GAP),
    roundedBox([hx, hy - 1 * MM, hz], [radius.headRadius + 1.2 * MM, 9 * MM, radius.headRadius + 1.2 * MM], 6 * MM),
  ]);
}
