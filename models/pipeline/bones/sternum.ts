import { sternum } from '#models/definitions/bones/sternum.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion, symmetric } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid, sphere } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';

const MM = 0.001;

/** Half widths at the heights of the figures, metres: there the cartilages hide the true edge. @basis tuned to usual adult shape */
const HALF_WIDTHS = [0.0265, 0.0305, 0.0195, 0.0162, 0.0158, 0.0168, 0.018, 0.0192, 0.0196, 0.0172, 0.009, 0.0058];

/** Manubrium, body and xiphoid: a flat bar that follows the measured front and back. */
export function buildSternum(): Part {
  const path = sternum.levels.map(({ y, zFront, zBack }): Point => [0, y, (zFront + zBack) / 2]);
  const thick = sternum.levels.map(({ zFront, zBack }, i) => Math.max(i > 9 ? 2.4 * MM : 4.6 * MM, (zFront - zBack) / 2 - 0.6 * MM));
  const bar = tube({ path, a: HALF_WIDTHS, b: thick, across: [1, 0, 0], corner: 0.85, pieces: 44 });
  const angle = ellipsoid([0, 1.4085, 0.0045], [15 * MM, 3.4 * MM, 4.4 * MM]);
  const notch = sphere([0, 1.4715, -0.0275], 15.2 * MM);
  const clavicular = sphere([0.0285, 1.4635, -0.0225], 12.4 * MM);
  return symmetric(smoothSubtract(smoothUnion(6 * MM, [bar, angle]), 4 * MM, [notch, clavicular]));
}
