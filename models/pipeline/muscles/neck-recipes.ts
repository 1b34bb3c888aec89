import type { Point } from '#models/definitions/frame.ts';
import { longissimusCapitis } from '#models/definitions/muscles/longissimus-capitis.ts';
import { semispinalisCapitis } from '#models/definitions/muscles/semispinalis-capitis.ts';
import { semispinalisCervicis } from '#models/definitions/muscles/semispinalis-cervicis.ts';
import { spleniusCapitis } from '#models/definitions/muscles/splenius-capitis.ts';
import { spleniusCervicis } from '#models/definitions/muscles/splenius-cervicis.ts';
import { mix } from '../stages/sdf/vector.ts';
import { moved, slip, type MusclePart, type SlipShape } from './bundles.ts';
import { strap } from './erector-recipes.ts';
import { smoothstep, tendonEnds, type MuscleRecipe } from './muscle-recipe.ts';
import { between, extended, reversed, shifted } from './rows.ts';

const backward: Point = [0.2, 0, -1];

const [c2, c3, c4] = semispinalisCervicis.insertion[0].points;
/** On the process itself: the figure lies above its tip. */
const c5 = moved(semispinalisCervicis.insertion[0].points[3], -0.5, -4, 2);
/** Medial sides of the transverse processes of T1 to T6. */
const transverse = semispinalisCervicis.origin[0].points.map((p) => moved(p, -3.5, 0, 0));
const cervicisLook: SlipShape = { widthsMm: [5, 9, 9], thicknessMm: 5.2, tendon: [0.12, 0.1], endShare: [0.2, 0.3], insertionAlong: [0, 1, 0] };

/** Six slips to C2-C5; that to C2 is the strongest. */
export const semispinalisCervicisParts: readonly (readonly MusclePart[])[] = [
  [[0, c2], [1, c2], [2, c3], [3, c4], [4, c4], [5, c5]].map(([n, to]) => slip(transverse[n as number]!, moved(to as Point, 0.5, (n as number) === 1 || n === 4 ? -4 : 0, 2), cervicisLook)),
];

const capitisStrap: MuscleRecipe = {
  rows: [
    ...strap([
      [1.462, 0.006, 0.0175, -0.116, -0.114], [1.49, 0.0045, 0.0215, -0.109, -0.105], [1.52, 0.004, 0.0245, -0.101, -0.096],
      [1.55, 0.0035, 0.028, -0.098, -0.091], [1.58, 0.0035, 0.0315, -0.103, -0.093], [1.6, 0.0045, 0.033, -0.109, -0.099],
    ]),
    extended(semispinalisCapitis.insertion[0].points, 5, 0),
  ],
  nodes: [15, 40],
  outward: backward,
  aboveMm: 22,
  belowMm: 3,
  rounds: 24,
  pull: [0.4, 0.25],
  thicknessMm: () => 12.5,
  ends: [0.5, 0.16],
  endShare: [0.12, 0.2],
  edgesMm: [7, 8],
  ridges: [5, 0.16],
  tendon: tendonEnds(0.02, 0.07),
};

/** Where the slips of the capital semispinalis end, within the strap, from that of T1 down. */
const withinStrap: readonly Point[] = [[0.0225, 1.535, -0.093], [0.0195, 1.519, -0.098], [0.0175, 1.503, -0.105], [0.015, 1.488, -0.11], [0.0125, 1.476, -0.113], [0.0105, 1.47, -0.116]];
const capitisSlip: SlipShape = { widthsMm: [5, 8, 8], thicknessMm: 4.8, tendon: [0.2, 0], endShare: [0.2, 0.4] };

export const semispinalisCapitisParts: readonly (readonly MusclePart[])[] = [
  [{ recipe: capitisStrap, startsAt: 0.03 }, ...withinStrap.map((to, n) => slip(moved(semispinalisCapitis.origin[0].points[4 + n]!, n === 0 ? -6 : -3, 0.5, 0), to, capitisSlip))],
];

const mastoid = longissimusCapitis.insertion[0].points;
const toMastoid: MuscleRecipe = {
  rows: [
    ...strap([[1.475, 0.0225, 0.0275, -0.108], [1.505, 0.0225, 0.0295, -0.102], [1.535, 0.0265, 0.0345, -0.096], [1.565, 0.0335, 0.041, -0.0905], [1.588, 0.0405, 0.0475, -0.08]]),
    [moved(mastoid[1]!, -3, 1, -2), moved(mix(mastoid[0]!, mastoid[1]!, 0.5), 1, 0, -3), moved(mastoid[0]!, 4, 2, -3)],
  ],
  nodes: [9, 34],
  outward: [0.3, 0, -1],
  aboveMm: (_, v) => 12 - 8 * smoothstep(0.4, 0.7, v),
  belowMm: 0,
  rounds: 20,
  pull: [0.4, 0.2],
  thicknessMm: () => 4.8,
  ends: [0.3, 0.25],
  edgesMm: [4, 4],
  ridges: [3, 0.16],
  tendon: tendonEnds(0.03, 0.12),
};

const mastoidSlip: SlipShape = { widthsMm: [4, 6, 5], thicknessMm: 4, tendon: [0.25, 0], endShare: [0.35, 0.35], outward: [0.4, 0, -1] };
/** Slips from the transverse processes of T1 to T4: where each ends, within the strap. */
const capitisOrigins = longissimusCapitis.origin[0].points;
const mastoidSlips: readonly (readonly [from: Point, to: Point])[] = [
  [moved(capitisOrigins[4], -6, -1, 1), [0.0285, 1.53, -0.096]],
  [moved(capitisOrigins[5], -3.5, 0, 0.5), [0.027, 1.515, -0.099]],
  [moved(capitisOrigins[6], -3.5, 0, 0.5), [0.026, 1.503, -0.101]],
  [moved(capitisOrigins[7], -3, 0, 0.5), [0.0255, 1.492, -0.104]],
];
/** Those from the articular processes of C6 and C5 run backward: they lie against the side of the neck. */
const articularSlips: typeof mastoidSlips = [
  [moved(capitisOrigins[2], 6, 2, -3), [0.0285, 1.536, -0.095]],
  [moved(capitisOrigins[1], 3, 4, -2), [0.03, 1.55, -0.092]],
];

export const longissimusCapitisParts: readonly (readonly MusclePart[])[] = [[
  { recipe: toMastoid, startsAt: 0.02 },
  ...mastoidSlips.map(([from, to]) => slip(from, to, mastoidSlip)),
  ...articularSlips.map(([from, to]) => slip(from, to, { ...mastoidSlip, outward: [1, 0, -0.2] })),
]];

/** T3 to C3, T6 to C1: so the fibres of the strap run side by side; the figures pair them the other way, crossing. */
export const spleniusCervicisRecipe: MuscleRecipe = {
  rows: [
    spleniusCervicis.origin[0].points,
    [[0.0085, 1.456, -0.122], [0.014, 1.451, -0.123], [0.0195, 1.446, -0.123]],
    [[0.0165, 1.491, -0.112], [0.0225, 1.487, -0.111], [0.0285, 1.483, -0.108]],
    [[0.0205, 1.526, -0.097], [0.026, 1.524, -0.095], [0.0315, 1.521, -0.092]],
    [[0.021, 1.548, -0.08], [0.026, 1.552, -0.079], [0.0315, 1.556, -0.078]],
    shifted(reversed(spleniusCervicis.insertion[0].points), [-2, 0, -1], [-4.5, -1, -1.5]),
  ],
  nodes: [13, 48],
  outward: [0.35, 0, -1],
  aboveMm: (_, v) => 16 - 12 * smoothstep(0.5, 0.8, v),
  belowMm: 0,
  rounds: 24,
  pull: [0.42, 0.2],
  thicknessMm: () => 3.6,
  ends: [0.2, 0.3],
  endShare: [0.4, 0.3],
  edgesMm: [4, 4],
  ridges: [4, 0.18],
  tendon: tendonEnds(0.09, 0.1),
};

const capitisWay = spleniusCapitis.fascicles.filter(({ name }) => name.startsWith('derived')).map(({ points }) => points[1]!);

export const spleniusCapitisRecipe: MuscleRecipe = {
  rows: [
    spleniusCapitis.origin[0].points.map(([x, y, z]): Point => [Math.max(x, 0.0012), y, z]),
    capitisWay,
    // its front edge bows backward over levator
    shifted(between(capitisWay, spleniusCapitis.insertion[0].points, 0.5), [1, 0, -2], [3, 0, -7]),
    spleniusCapitis.insertion[0].points,
  ],
  nodes: [21, 40],
  outward: [0.4, 0, -1],
  aboveMm: 16,
  belowMm: (u) => 4 * (1 - u),
  rounds: 24,
  pull: [0.42, 0.2],
  thicknessMm: () => 5,
  ends: [0.3, 0.16],
  endShare: [0.28, 0.16],
  edgesMm: [5, 5],
  ridges: [7, 0.15],
  tendon: tendonEnds(0.07, 0.05),
};
