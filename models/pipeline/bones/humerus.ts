import { humerus } from '#models/definitions/bones/humerus.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, sphere, taperedCapsule } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled, mix } from '../stages/sdf/vector.ts';

const MM = 0.001;

/** Left humerus: head, both tubercles with the groove between them, deltoid tuberosity, flared lower end with its spool. */
export function buildHumerus(): Part {
  const { headCentre, headRadius, greaterTubercle, lesserTubercle, lateralEpicondyle, medialEpicondyle } = humerus;
  const shaft = humerus.shaft as readonly Point[];
  const r = humerus.shaftRadius;
  const elbow = mix(lateralEpicondyle, medialEpicondyle, 0.48);
  const foot: Point = addScaled(elbow, [0, 1, 0], 7 * MM);
  const path: Point[] = [addScaled(headCentre, [0.4, -0.8, 0.1], 20 * MM), ...shaft, mix(shaft[shaft.length - 1]!, foot, 0.6), foot];
  const wide = [17 * MM, 12.6 * MM, 11.6 * MM, 11.4 * MM, 11.6 * MM, 11.2 * MM, r, r, r * 1.06, r * 1.2, 17 * MM, 27 * MM];
  const deep = [17 * MM, 12.6 * MM, 11.8 * MM, 11.2 * MM, 11 * MM, 10.8 * MM, r, r, r * 0.96, r * 0.9, 9 * MM, 8 * MM];
  const bone = smoothUnion(11 * MM, [
    sphere(headCentre, headRadius),
    tube({ path, a: wide, b: deep, across: [1, 0, -0.05] }),
    ellipsoid(addScaled(greaterTubercle, [-0.9, -0.75, 0.1], 9.5 * MM), [9 * MM, 11.5 * MM, 12.5 * MM]),
    ellipsoid(addScaled(lesserTubercle, [0.1, -0.35, -1], 7 * MM), [7.5 * MM, 10.5 * MM, 7.5 * MM]),
    [ellipsoid(addScaled(humerus.deltoidTuberosity, [-1, 0, 0], 5.4 * MM), [5 * MM, 22 * MM, 5.5 * MM]), 9 * MM],
    ellipsoid(addScaled(medialEpicondyle, [1, 0.1, 0], 7 * MM), [7.5 * MM, 9 * MM, 6.5 * MM]),
    ellipsoid(addScaled(lateralEpicondyle, [-1, 0.1, 0], 6 * MM), [6.5 * MM, 9 * MM, 6 * MM]),
    [taperedCapsule([0.1505, 1.1345, -0.046], [0.1695, 1.136, -0.046], 11.5 * MM, 8.6 * MM), 6 * MM],
    [sphere([0.1845, 1.1362, -0.0435], 10.5 * MM), 6 * MM],
  ]);
  const groove = humerus.bicipitalGrooveFloor;
  return smoothSubtract(bone, 4 * MM, [
    taperedCapsule(addScaled(groove, [0.35, 8, 1.2], 2.5 * MM), addScaled(groove, [0.2, -14, 1.4], 2.5 * MM), 3.4 * MM, 2.6 * MM),
    ellipsoid([0.1655, 1.1555, -0.0655], [10 * MM, 8 * MM, 9.5 * MM]),
    ellipsoid([0.163, 1.1545, -0.034], [8 * MM, 6 * MM, 5.5 * MM]),
  ]);
}
