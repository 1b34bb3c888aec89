import type { Point } from '#models/definitions/frame.ts';
import { serratusPosteriorInferior as inferior } from '#models/definitions/muscles/serratus-posterior-inferior.ts';
import { serratusPosteriorSuperior as superior } from '#models/definitions/muscles/serratus-posterior-superior.ts';
import { addScaled, mix, normalise, subtract } from '../stages/sdf/vector.ts';
import { smoothstep, type MuscleRecipe, type Row } from './muscle-recipe.ts';
import { resample, shifted } from './rows.ts';

/** Columns of one digitation and of the whole sheet: one column in each notch between two. */
const TOOTH = 7;
const COLUMNS = 4 * TOOTH + 3;

/** Four flat digitations, each so broad on its rib; between them the border steps back toward the spine. */
function serrate(ribPoints: Row, toward: Row, broadMm: number, deepMm: number): Point[] {
  const aims = resample(toward, 4);
  return ribPoints.flatMap((rib, n) => {
    const side = normalise(subtract(ribPoints[Math.min(3, n + 1)]!, ribPoints[Math.max(0, n - 1)]!));
    const tooth = Array.from({ length: TOOTH }, (_, k) => {
      const off = (k / (TOOTH - 1)) * 2 - 1;
      const tip = addScaled(rib, side, (off * broadMm) / 2000);
      return addScaled(tip, normalise(subtract(aims[n]!, rib)), (Math.abs(off) ** 3 * 5) / 1000);
    });
    const next = ribPoints[n + 1];
    if (!next) return tooth;
    const middle = mix(rib, next, 0.5);
    return [...tooth, addScaled(middle, normalise(subtract(mix(aims[n]!, aims[n + 1]!, 0.5), middle)), deepMm / 1000)];
  });
}

const common = {
  rounds: 24,
  pull: [0.42, 0.12],
  ends: [0.04, 0.14],
  endShare: [0.8, 0.4],
  edgesMm: [1, 1],
  ridges: [8, 0.1],
  outerRounds: 4,
} as const;

const way = (fascicles: readonly { readonly points: readonly Point[] }[]): Row => fascicles.map(({ points }) => points[1]!);

export const serratusSuperiorRecipe: MuscleRecipe = {
  ...common,
  rows: [resample(shifted(superior.origin[0].points, [-1.2, 0, 0]), COLUMNS), resample(way(superior.fascicles), COLUMNS), serrate(superior.insertion[0].points, way(superior.fascicles), 16, 21)],
  nodes: [COLUMNS, 34],
  outward: [0.15, 0.15, -1],
  rootMm: 2,
  yieldsMm: 0.5,
  aboveMm: 20,
  belowMm: 2,
  thicknessMm: (_, v) => 1.5 + 1.8 * smoothstep(0.4, 0.6, v),
  // the medial half is a thin aponeurosis
  tendon: (_, v) => Math.max(1 - smoothstep(0.4, 0.56, v), smoothstep(0.97, 1, v)),
};

export const serratusInferiorRecipe: MuscleRecipe = {
  ...common,
  rows: [resample(inferior.origin[0].points, COLUMNS).map(([, y, z]): Point => [0, y, z]), resample(way(inferior.fascicles), COLUMNS), serrate(inferior.insertion[0].points, way(inferior.fascicles), 18, 19)],
  nodes: [COLUMNS, 34],
  outward: ([x]) => [Math.min(0.25, x * 5), 0, -1],
  looseOrigin: true,
  aboveMm: 24,
  belowMm: 3,
  thicknessMm: (_, v) => 1.4 + 2 * smoothstep(0.42, 0.62, v),
  tendon: (_, v) => Math.max(1 - smoothstep(0.46, 0.6, v), smoothstep(0.97, 1, v)),
};
