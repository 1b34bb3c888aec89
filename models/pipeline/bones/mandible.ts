import { skull } from '#models/definitions/bones/skull.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion, symmetric } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled } from '../stages/sdf/vector.ts';

const MM = 0.001;
const UP: Point = [0, 1, 0];
const mm = (values: readonly number[]): number[] => values.map((v) => v * MM);
/** Radii in millimetres. */
const radii = (x: number, y: number, z: number): Point => [x * MM, y * MM, z * MM];

/** The jaw: body with chin and teeth, ramus, coronoid and condyle. */
export function buildMandible(): Part {
  const { gonionL, mentum, condyleL } = skull.jaw;
  const condyle: Point = [condyleL[0] + 3.2 * MM, condyleL[1] - 5.6 * MM, condyleL[2] + 3 * MM];
  const angle = addScaled(gonionL, [-0.3, 0.75, 0.6], 7 * MM);
  const chin: Point = [0, mentum[1] + 11 * MM, mentum[2] - 1.5 * MM];
  return symmetric(
    smoothSubtract(
      smoothUnion(6 * MM, [
        tube({ path: [[-0.003, chin[1], chin[2]], [0.0125, 1.5515, 0.0245], [0.0255, 1.5585, 0.0085], [0.0365, 1.566, -0.0085], angle], a: mm([12.5, 12.5, 12.5, 12, 11]), b: mm([6.4, 6, 5.6, 5.4, 4.8]), across: UP }),
        [ellipsoid([0.004, 1.549, 0.0262], radii(10, 7, 5.4)), 6 * MM],
        [tube({ path: [[-0.003, 1.5605, 0.0295], [0.0118, 1.5612, 0.0272], [0.0235, 1.5655, 0.0125], [0.0325, 1.57, -0.005]], a: mm([9, 9, 9, 9]), b: mm([4.6, 4.6, 4.6, 4.6]), across: UP }), 8 * MM],
        tube({ path: [[0.0428, 1.5745, -0.0205], [0.0458, 1.591, -0.0205], [0.0478, 1.607, -0.0205]], a: mm([13.5, 15, 15]), b: mm([4.6, 4, 3.2]), across: [-0.15, 0.1, 1] }),
        [tube({ path: [[0.0475, 1.606, -0.0275], [0.049, 1.616, -0.0305], condyle], a: mm([3.4, 3.6, 7.4]), b: mm([6.5, 4, 4]), across: [1, 0, 0.25] }), 5 * MM],
        [tube({ path: [[0.047, 1.606, -0.0135], [0.0475, 1.6175, -0.0105], [0.0475, 1.624, -0.0118]], a: mm([2.6, 2.2, 1.5]), b: mm([8, 5, 2.4]), across: [1, 0, 0] }), 4 * MM],
        [tube({ path: [[-0.003, 1.5705, 0.0345], [0.0115, 1.5712, 0.0318], [0.0225, 1.573, 0.0185], [0.0292, 1.576, 0.001]], a: mm([8, 8, 7.6, 7]), b: mm([3.4, 3.4, 3.8, 4.2]), across: UP }), 4 * MM],
      ]),
      5 * MM,
      [ellipsoid([0.0478, 1.6245, -0.0205], radii(8, 9, 6))],
    ),
  );
}
