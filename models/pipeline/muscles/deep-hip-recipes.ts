import { gluteusMinimus as minimus } from '#models/definitions/muscles/gluteus-minimus.ts';
import { internalOblique as oblique } from '#models/definitions/muscles/internal-oblique.ts';
import { smoothstep, tendonEnds, type MuscleRecipe, type Row } from './muscle-recipe.ts';
import { between, shifted } from './rows.ts';

const minimusTendon: Row = [[0.1375, 0.913, 0.0015], [0.1395, 0.9125, -0.006], [0.1385, 0.9135, -0.0135]];
/** The measured line, arched as the anterior gluteal line is, and led on to the notch. */
const minimusOrigin: Row = [
  ...shifted(minimus.origin[0].points, [-5, -8, -3]).slice(0, 1),
  ...shifted(minimus.origin[0].points.slice(1, 3), [0, 9, 0], [0, 11, 0]),
  ...shifted(minimus.origin[0].points.slice(3), [0, -1, 0]),
  [0.0735, 0.992, -0.043],
];

/** Fan on the wing of the hip bone, under medius, to the front of the greater trochanter. */
export const gluteusMinimusRecipe: MuscleRecipe = {
  rows: [minimusOrigin, shifted(between(minimusOrigin, minimusTendon, 0.5), [0, 0, 3], [-3, 0, -6]), minimusTendon],
  nodes: [26, 30],
  outward: ([x, , z]) => [x * 1.1, 0.1, (z - 0.02) * 1.1],
  aboveMm: 6,
  belowMm: 14,
  rounds: 8,
  pull: [0.35, 0.2],
  thicknessMm: (u) => 9 + 4 * Math.sin(Math.PI * u),
  ends: [0.25, 0.35],
  endShare: [0.12, 0.3],
  edgesMm: [9, 9],
  ridges: [8, 0.16],
  tendon: tendonEnds(0.03, 0.2),
};

/** From the front of the sacrum out through the notch, behind the joint, to the tip of the trochanter. */
export const piriformisRecipe: MuscleRecipe = {
  rows: [
    // on the drawn sacrum, which is hollower than the measured one
    [[0.0205, 0.988, -0.054], [0.0195, 0.979, -0.067], [0.0185, 0.969, -0.081], [0.0175, 0.959, -0.077]],
    [[0.042, 0.98, -0.042], [0.0415, 0.972, -0.051], [0.041, 0.963, -0.057], [0.0405, 0.954, -0.057]],
    [[0.066, 0.964, -0.0525], [0.065, 0.958, -0.0545], [0.064, 0.951, -0.0555], [0.063, 0.9435, -0.055]],
    [[0.096, 0.944, -0.0505], [0.0955, 0.939, -0.051], [0.095, 0.934, -0.051], [0.0945, 0.929, -0.0505]],
    [[0.123, 0.9225, -0.0305], [0.1235, 0.921, -0.03], [0.1235, 0.9195, -0.0295], [0.1235, 0.918, -0.0295]],
  ],
  nodes: [17, 36],
  outward: [0.25, 0.1, -1],
  freeFrom: 0,
  aboveMm: 0,
  belowMm: 0,
  rootMm: 0,
  rounds: 2,
  pull: [0.3, 0.2],
  thicknessMm: () => 12,
  yieldsMm: 0.6,
  ends: [0.3, 0.4],
  endShare: [0.2, 0.25],
  edgesMm: [8, 8],
  ridges: [5, 0.16],
  tendon: tendonEnds(0.02, 0.25),
};

/**
 * A spindle from the sides of the lumbar bodies along the pelvic brim, over the front of the hip, to the lesser
 * trochanter.
 *
 * Its rows run from medial to lateral, not along the origin: the origin is a line nearly parallel to the fibres, and a
 * sheet spread between two parallel lines folds over.
 */
export const psoasRecipe: MuscleRecipe = {
  rows: [
    [[0.0185, 1.214, -0.066], [0.02, 1.2135, -0.0665], [0.022, 1.213, -0.067]],
    [[0.0205, 1.17, -0.056], [0.0275, 1.17, -0.0585], [0.034, 1.17, -0.063]],
    [[0.0225, 1.12, -0.043], [0.034, 1.12, -0.0475], [0.0445, 1.12, -0.0545]],
    [[0.0245, 1.07, -0.036], [0.0395, 1.07, -0.039], [0.053, 1.07, -0.0445]],
    [[0.035, 1.03, -0.022], [0.049, 1.029, -0.0245], [0.0625, 1.028, -0.0275]],
    [[0.051, 0.99, -0.0005], [0.064, 0.989, -0.0015], [0.0765, 0.988, 0.0005]],
    [[0.0615, 0.9645, 0.014], [0.073, 0.963, 0.0155], [0.0845, 0.962, 0.0185]],
    [[0.081, 0.9095, 0.0265], [0.0905, 0.911, 0.0265], [0.0995, 0.912, 0.0275]],
    [[0.093, 0.8845, 0.006], [0.0985, 0.8855, 0.006], [0.1045, 0.887, 0.007]],
    [[0.095, 0.8605, -0.0275], [0.097, 0.864, -0.026], [0.099, 0.8675, -0.024]],
  ],
  nodes: [17, 66],
  outward: [0.2, 0, 1],
  aboveMm: 2,
  belowMm: 3,
  rounds: 5,
  pull: [0.3, 0.2],
  thicknessMm: (_, v) => 12 + 15 * smoothstep(0.02, 0.32, v) - 14 * smoothstep(0.5, 0.78, v),
  ends: [0.12, 0.2],
  endShare: [0.3, 0.3],
  edgesMm: [13, 13],
  ridges: [4, 0.14],
  tendon: (u, v) => Math.max(tendonEnds(0.01, 0.12)(u, v), 0.75 * smoothstep(0.66, 0.82, v) * smoothstep(0.75, 0.35, u)),
};

/** Fibres fan up and forward from the crest to the lowest ribs and their margin; in front they run into the sheath. */
export const internalObliqueRecipe: MuscleRecipe = {
  rows: [
    oblique.origin[0].points,
    between(oblique.origin[0].points, [...oblique.insertion[0].points, [0.112, 1.135, 0.053], [0.105, 1.07, 0.067]], 0.5),
    [...oblique.insertion[0].points, [0.112, 1.135, 0.053], [0.105, 1.07, 0.067]],
  ],
  nodes: [44, 34],
  outward: ([x, , z]) => [x, 0, z - 0.02],
  aboveMm: 6,
  belowMm: 10,
  rounds: 20,
  pull: [0.4, 0.25],
  thicknessMm: () => 7,
  ends: [0.12, 0.12],
  edgesMm: [6, 6],
  ridges: [10, 0.18],
  tendon: (u, v) => Math.max(tendonEnds(0.03, 0.05)(u, v), smoothstep(0.9, 0.99, u)),
};
