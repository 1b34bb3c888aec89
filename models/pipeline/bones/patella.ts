import { patella } from '#models/definitions/bones/patella.ts';
import { coated, smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { axesFrom, ellipsoid, roundedBox } from '../stages/sdf/primitives.ts';
import { addScaled } from '../stages/sdf/vector.ts';
import { buildFemur } from './femur.ts';

const MM = 0.001;
const JOINT_GAP = 2.2 * MM;

/** Left kneecap: blunt triangle, point down, domed in front, keeled behind to fit the groove. */
export function buildPatella(): Part {
  const { centre, apex, width, height, thickness } = patella;
  const axes = axesFrom([0, 1, 0.06], [0.05, 0, 1]);
  const [x, y, z] = centre;
  const bone = smoothUnion(8 * MM, [
    ellipsoid(addScaled(centre, axes.y, 2 * MM), [width * 0.5, height * 0.43, thickness * 0.5], axes),
    [roundedBox([x, y + 5 * MM, z + 1 * MM], [17 * MM, 11 * MM, 7.5 * MM], 7 * MM, axes), 6 * MM],
    ellipsoid(addScaled(apex, [0, 1, 0], 7 * MM), [8.5 * MM, 8 * MM, 5.6 * MM], axes),
    ellipsoid([x - 1 * MM, y + 1 * MM, z - 7 * MM], [7 * MM, 13 * MM, 6 * MM], axes),
  ]);
  return smoothSubtract(bone, 2 * MM, [coated(buildFemur(), JOINT_GAP)]);
}
