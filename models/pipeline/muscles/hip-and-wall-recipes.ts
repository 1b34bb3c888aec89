import { externalOblique as oblique } from '#models/definitions/muscles/external-oblique.ts';
import { gluteusMaximus as maximus } from '#models/definitions/muscles/gluteus-maximus.ts';
import { gluteusMedius as medius } from '#models/definitions/muscles/gluteus-medius.ts';
import { smoothstep, tendonEnds, type MuscleRecipe, type Row } from './muscle-recipe.ts';
import { between, extended, shifted, teeth } from './rows.ts';

/** The crest, with the free hind border that latissimus overlaps. */
const crest: Row = [...oblique.insertion[0].points, [0.0865, 1.0795, -0.0275]];

const digitations: Row = teeth(oblique.origin[0].points, crest, 13);

export const obliqueRecipe: MuscleRecipe = {
  rows: [digitations, between(oblique.origin[0].points, crest, 0.5), crest],
  nodes: [57, 40],
  outward: ([x, , z]) => [x, 0, z - 0.02],
  aboveMm: 20,
  belowMm: 10,
  rounds: 30,
  pull: [0.4, 0.25],
  thicknessMm: () => 6.5,
  ends: [0.12, 0.12],
  edgesMm: [7, 8],
  ridges: [9, 0.2],
  tendon: tendonEnds(0.03, 0.05),
};

export const gluteusMediusRecipe: MuscleRecipe = {
  rows: [
    // on the outer side of the crest, below the wall of the belly that ends on its rim
    shifted(extended(medius.origin[0].points, 0, 9), [0, -4, 0], [0, -7, 0]),
    shifted(between(medius.origin[0].points, medius.insertion[0].points, 0.45), [0, 0, 6], [-10, -4, -12]),
    shifted(medius.insertion[0].points, [1, 2, 0], [3, 0, -1]),
  ],
  nodes: [36, 36],
  outward: ([x, , z]) => [x * 1.1, 0.1, (z - 0.03) * 1.1],
  aboveMm: 12,
  belowMm: 12,
  rounds: 8,
  pull: [0.35, 0.2],
  thicknessMm: (u) => 14 + 6 * Math.sin(Math.PI * u),
  ends: [0.3, 0.35],
  endShare: [0.1, 0.3],
  edgesMm: [14, 12],
  ridges: [11, 0.14],
  tendon: tendonEnds(0.035, 0.12),
};

const way = maximus.fascicles.filter(({ name }) => name.startsWith('derived')).map(({ points }) => points[1]!);

export const gluteusMaximusRecipe: MuscleRecipe = {
  rows: [
    extended(maximus.origin[0].points, 13, 6),
    shifted(way, [22, 16, 16], [-2, -10, 10]),
    shifted(extended(maximus.insertion[0].points, 14, -10), [-5, 0, 0], [0, 0, 0]),
  ],
  nodes: [40, 40],
  outward: ([x, , z]) => [x * 0.75, 0, Math.min(-0.02, z - 0.01)],
  aboveMm: 26,
  belowMm: 0,
  rounds: 6,
  pull: [0.25, 0.15],
  thicknessMm: (u) => 22 + 9 * Math.sin(Math.PI * Math.min(1, u * 1.05)),
  ends: [0.3, 0.4],
  endShare: [0.1, 0.12],
  edgesMm: [22, 20],
  ridges: [13, 0.13],
  tendon: (u, v) => Math.max(tendonEnds(0.04, 0)(u, v), 1 - smoothstep(0.04, 0.13, 1 - v - 0.06 * (1 - u))),
  outerRounds: 10,
};
