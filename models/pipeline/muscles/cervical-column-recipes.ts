import type { Point } from '#models/definitions/frame.ts';
import { iliocostalisCervicis } from '#models/definitions/muscles/iliocostalis-cervicis.ts';
import { longissimusCervicis } from '#models/definitions/muscles/longissimus-cervicis.ts';
import { mix } from '../stages/sdf/vector.ts';
import { moved, slip, type MusclePart, type SlipShape } from './bundles.ts';
import { smoothstep } from './muscle-recipe.ts';

/** To the side of the transverse processes of the neck, and behind them. */
const asideAndBack: Point = [0.6, 0, -1];

const longissimusLook: SlipShape = { widthsMm: [4.5, 7.5, 7.5, 5], thicknessMm: 4.4, tendon: [0.22, 0.18], endShare: [0.5, 0.5], outward: asideAndBack, aboveMm: 3, along: 26, rounds: 70 };
const fromThorax = longissimusCervicis.origin[0].points;
const toNeck = longissimusCervicis.insertion[0].points.map((tip) => moved(tip, -3, 0, -2));

/** Each slip on its way past the first rib, beside longissimus capitis: from that of T1 down. */
const beside: readonly (readonly [Point, Point])[] = [
  [[0.0335, 1.515, -0.0935], [0.0295, 1.545, -0.078]],
  [[0.0285, 1.496, -0.104], [0.028, 1.523, -0.0835]],
  [[0.0285, 1.476, -0.109], [0.029, 1.507, -0.0915]],
  [[0.03, 1.464, -0.113], [0.0315, 1.496, -0.0965]],
  [[0.031, 1.45, -0.1165], [0.0335, 1.486, -0.0995]],
];

/** Five slips, T1 to C2 down to T5 to C6: thin tendons on the thorax, one mass beside the first rib, tendons in the neck. */
export const longissimusCervicisParts: readonly (readonly MusclePart[])[] = [
  fromThorax.map((from, n) => slip(moved(from, n === 0 ? 0.5 : 1.5, 0.5, 0), toNeck[n]!, longissimusLook, beside[n]!)),
];

const iliocostalisLook: SlipShape = { widthsMm: [5, 8, 7.5, 4.5], thicknessMm: 4, tendon: [0.2, 0.16], endShare: [0.35, 0.4], outward: [0.6, 0, -1], aboveMm: 10, along: 30 };
const [c4, c5, c6] = iliocostalisCervicis.insertion[0].points;
/** From rib 3 down; on the spine's side of the slips with which iliocostalis thoracis ends at the angles. */
const angles = iliocostalisCervicis.origin[0].points.map((angle) => moved(angle, -5, 2, 0));

/** Four slips from ribs 3 to 6 to the processes of C4, C5 and, two of them, C6. */
export const iliocostalisCervicisParts: readonly (readonly MusclePart[])[] = [
  ([[0, c4, [0.051, 1.49, -0.1], [0.0395, 1.52, -0.082]], [1, c5, [0.0575, 1.468, -0.108], [0.041, 1.503, -0.09]], [2, c6, [0.0585, 1.445, -0.12], [0.042, 1.495, -0.095]], [3, c6, [0.0625, 1.425, -0.126], [0.0435, 1.488, -0.1]]] as const).map(
    ([n, to, ...way]): MusclePart => {
      const { recipe } = slip(angles[n]!, moved(to, 0.5, n === 3 ? -2 : -1, -0.5), iliocostalisLook, way);
      return { recipe: { ...recipe, outward: (_, v) => mix([0.6, 0, -1], [1, 0, -0.3], smoothstep(0.7, 0.95, v)) } };
    },
  ),
];
