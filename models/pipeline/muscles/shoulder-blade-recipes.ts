import type { Point } from '#models/definitions/frame.ts';
import { serratusAnterior as serratus } from '#models/definitions/muscles/serratus-anterior.ts';
import { normalise } from '../stages/sdf/vector.ts';
import { smoothstep, tendonEnds, type MuscleRecipe, type Row } from './muscle-recipe.ts';
import { shifted, teeth } from './rows.ts';

/** Away from the middle of the chest. */
const offTheChest = ([x, , z]: Point): Point => normalise([x, 0, z + 0.045]);

/** Lines between ribs and blade: the measured middle points, first the upper digitation, drawn off the blade that they graze. */
const middle: Row = shifted(serratus.fascicles.filter(({ name, points }) => name.startsWith('derived') && points.length === 3).map(({ points }) => points[1]!), [-3, 0, 6], [-2, 0, 3]);

/** Nine fleshy teeth on nine ribs, a sheet round the chest, and the whole length of the blade's inner border. */
export const serratusAnteriorRecipe: MuscleRecipe = {
  rows: [teeth(serratus.origin[0].points, middle, 17), middle, shifted(serratus.insertion[0].points, [1, 0, 3])],
  nodes: [57, 44],
  outward: offTheChest,
  aboveMm: 4,
  belowMm: 16,
  rootMm: 6,
  rounds: 24,
  pull: [0.35, 0.2],
  thicknessMm: (u, v) => 5 + 2.5 * smoothstep(0.4, 0.9, u) * (1 - smoothstep(0.4, 0.8, v)),
  yieldsMm: 3.5,
  ends: [0.14, 0.1],
  edgesMm: [5, 5],
  ridges: [9, 0.35],
  tendon: tendonEnds(0.03, 0.03),
};

/** On the front of the blade, toward the chest; the tendon passes before the joint to the lesser tubercle. */
export const subscapularisRecipe: MuscleRecipe = {
  rows: [
    [[0.0855, 1.3425, -0.139], [0.0775, 1.372, -0.141], [0.0765, 1.405, -0.138], [0.082, 1.435, -0.127], [0.088, 1.464, -0.11]],
    [[0.108, 1.366, -0.129], [0.1075, 1.39, -0.124], [0.11, 1.413, -0.115], [0.114, 1.431, -0.103], [0.117, 1.445, -0.095]],
    [[0.135, 1.394, -0.1], [0.1355, 1.406, -0.094], [0.136, 1.4165, -0.088], [0.1365, 1.4265, -0.081], [0.137, 1.435, -0.071]],
    [[0.152, 1.407, -0.069], [0.152, 1.4145, -0.063], [0.152, 1.422, -0.058], [0.152, 1.43, -0.049], [0.152, 1.4375, -0.045]],
    [[0.1665, 1.419, -0.0345], [0.1665, 1.4245, -0.031], [0.1665, 1.4305, -0.029], [0.1665, 1.436, -0.0275], [0.1665, 1.4415, -0.0275]],
    [[0.1815, 1.4275, -0.0225], [0.1815, 1.432, -0.0215], [0.1815, 1.4365, -0.021], [0.1815, 1.441, -0.0205], [0.1815, 1.4455, -0.0205]],
  ],
  nodes: [26, 34],
  outward: [-0.45, 0, 1],
  // before the joint the rows are trusted: the coracoid hangs over them
  freeFrom: 0.52,
  aboveMm: 8,
  belowMm: 20,
  rounds: 10,
  pull: [0.3, 0.2],
  thicknessMm: (u, v) => (9 + 6 * Math.sin(Math.PI * Math.min(1, v * 1.1)) * Math.sin(Math.PI * u)) * (1 - 0.5 * smoothstep(0.6, 0.85, v)),
  yieldsMm: 0.6,
  ends: [0.22, 0.3],
  endShare: [0.2, 0.25],
  edgesMm: [8, 8],
  ridges: [6, 0.18],
  tendon: (u, v) => Math.max(tendonEnds(0, 0.2)(u, v), 0.4 * Math.exp(-((((u * 4) % 1) - 0.5) ** 2) / 0.01) * smoothstep(0.5, 0.85, v)),
};

/** Fills the trough over the spine of the blade and passes under the acromion to the top of the humerus. */
export const supraspinatusRecipe: MuscleRecipe = {
  rows: [
    [[0.0755, 1.4615, -0.1275], [0.0795, 1.468, -0.1195], [0.0835, 1.474, -0.1115]],
    [[0.1, 1.463, -0.119], [0.1, 1.465, -0.1105], [0.1, 1.471, -0.102]],
    [[0.126, 1.464, -0.1055], [0.126, 1.465, -0.0975], [0.126, 1.467, -0.0895]],
    [[0.1445, 1.4585, -0.0845], [0.1445, 1.459, -0.0765], [0.1445, 1.4595, -0.0685]],
    [[0.159, 1.4555, -0.0735], [0.159, 1.455, -0.0645], [0.159, 1.4545, -0.0555]],
    [[0.17, 1.4575, -0.0645], [0.17, 1.4618, -0.0555], [0.17, 1.463, -0.0455]],
    [[0.183, 1.459, -0.061], [0.183, 1.4642, -0.0525], [0.183, 1.4645, -0.0435]],
    [[0.2, 1.4545, -0.056], [0.201, 1.4555, -0.0495], [0.2, 1.456, -0.043]],
  ],
  nodes: [15, 34],
  outward: ([x]) => [0.9 * smoothstep(0.17, 0.2, x), 1, -0.25],
  // under the acromion the rows are trusted: a search from outside would find its upper side
  freeFrom: 0.48,
  aboveMm: 3,
  belowMm: 12,
  rounds: 8,
  pull: [0.3, 0.2],
  thicknessMm: (_, v) => 15 - 11.5 * smoothstep(0.42, 0.66, v),
  yieldsMm: 0.6,
  ends: [0.22, 0.45],
  endShare: [0.25, 0.2],
  edgesMm: [8, 8],
  ridges: [4, 0.14],
  tendon: tendonEnds(0.02, 0.3),
};

/** A strap along the outer border of the blade, under infraspinatus, to the lowest facet of the greater tubercle. */
export const teresMinorRecipe: MuscleRecipe = {
  rows: [
    [[0.1245, 1.3745, -0.1335], [0.1275, 1.3805, -0.133], [0.13, 1.387, -0.132]],
    [[0.1395, 1.3865, -0.1215], [0.1405, 1.3935, -0.12], [0.141, 1.401, -0.118]],
    [[0.1585, 1.402, -0.1], [0.159, 1.4095, -0.098], [0.159, 1.4165, -0.096]],
    [[0.1835, 1.4155, -0.079], [0.184, 1.4225, -0.0775], [0.1845, 1.4295, -0.0765]],
    [[0.2025, 1.4265, -0.0655], [0.203, 1.4325, -0.0635], [0.203, 1.4385, -0.062]],
  ],
  nodes: [13, 32],
  outward: [0.6, -0.1, -1],
  aboveMm: 7,
  belowMm: 6,
  rounds: 6,
  pull: [0.3, 0.2],
  thicknessMm: () => 10,
  ends: [0.25, 0.3],
  endShare: [0.3, 0.25],
  edgesMm: [7, 7],
  ridges: [3, 0.16],
  tendon: tendonEnds(0.03, 0.18),
};

