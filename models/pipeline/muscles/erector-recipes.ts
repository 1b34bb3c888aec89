import type { Point } from '#models/definitions/frame.ts';
import { quadratusLumborum as quadratus } from '#models/definitions/muscles/quadratus-lumborum.ts';
import { longissimusLumborum } from '#models/definitions/muscles/longissimus-lumborum.ts';
import { mix } from '../stages/sdf/vector.ts';
import { moved, slip, type MusclePart, type SlipShape } from './bundles.ts';
import { smoothstep, tendonEnds, type MuscleRecipe, type OverSheet, type Row } from './muscle-recipe.ts';
import { between, reversed, shifted } from './rows.ts';
import type { SlipLook } from './slips.ts';

/** A strap up the back: height, medial x, lateral x, z of the medial and of the lateral edge. All metres. */
type Station = readonly [y: number, medial: number, lateral: number, zMedial: number, zLateral?: number];

/**
 * Rows of a strap. The figures give where slips begin and end; the x of its edges follow the transverse process tips
 * and the rib angles at each height, z is a first guess in the groove and is found by laying.
 */
export const strap = (stations: readonly Station[]): Row[] =>
  stations.map(([y, medial, lateral, zMedial, zLateral = zMedial]) => [[medial, y, zMedial], [(medial + lateral) / 2, y, (zMedial + zLateral) / 2], [lateral, y, zLateral]]);

const backward: Point = [0.12, 0, -1];
const onBack = { outward: backward, aboveMm: 32, belowMm: 22, pull: [0.4, 0.3], rounds: 60 } as const;

const crest = quadratus.origin[0].points;
const rib12 = reversed(quadratus.insertion[0].points);
const transverse = quadratus.insertion[1].points;
/** Level of each lumbar transverse process, from L4 up, as the share of the way from crest to rib. */
const steps = [3, 2, 1, 0].map((n) => ({ tip: transverse[n]!, share: (transverse[n]![1] - 1.075) / (1.215 - 1.075) }));

export const quadratusLumborumRecipe: MuscleRecipe = {
  rows: [
    shifted(crest, [0, -2, 1]),
    ...steps.map(({ tip, share }): Row => {
      const straight = between(crest, rib12, share, 3);
      const lateral = straight[0]!;
      return shifted([lateral, [(lateral[0] + tip[0]) / 2, tip[1], (lateral[2] + tip[2]) / 2], tip], [0, 0, 4], [2, 0, 5]);
    }),
    shifted(rib12, [0, 0, 3]),
  ],
  nodes: [15, 34],
  outward: [0.25, 0, -1],
  aboveMm: 0,
  belowMm: 0,
  rounds: 4,
  pull: [0.3, 0.2],
  gapMm: 0.4,
  thicknessMm: (u, v) => 11 - 3 * u + 2 * Math.sin(Math.PI * v),
  ends: [0.16, 0.2],
  edgesMm: [9, 5],
  ridges: [4, 0.16],
  tendon: tendonEnds(0.045, 0.06),
};

export const spinalisRecipe: MuscleRecipe = {
  rows: strap([
    [1.15, 0.0038, 0.0072, -0.1], [1.18, 0.006, 0.012, -0.104], [1.216, 0.006, 0.0155, -0.114],
    [1.27, 0.006, 0.0175, -0.131, -0.127], [1.33, 0.006, 0.0165, -0.141, -0.135], [1.39, 0.006, 0.0125, -0.137, -0.132], [1.44, 0.005, 0.0085, -0.127],
  ]),
  nodes: [9, 50],
  ...onBack,
  belowMm: 2,
  thicknessMm: (u) => 7.5 - u,
  ends: [0.25, 0.3],
  edgesMm: [3, 5],
  ridges: [3, 0.18],
  tendon: (u, v) => Math.max(tendonEnds(0.3 - 0.12 * u, 0.18)(u, v), 0.8 * (1 - smoothstep(0, 0.25, u)) * (1 - smoothstep(0.3, 0.5, v))),
};

/** Where the five lumbar slips begin, from that of L1, at the iliac spine, to that of L5, along the crest. */
const spineAndCrest: readonly Point[] = [[0.0385, 1.014, -0.0885], [0.0395, 1.018, -0.088], [0.041, 1.0225, -0.0868], [0.0425, 1.0275, -0.0845], [0.044, 1.0335, -0.08]];
/** On the processes themselves: the figure of L1 lies behind its own. */
const lumbarProcesses = longissimusLumborum.insertion[0].points.map((process, n) => (n === 0 ? moved(process, -1, 2, 6) : process));
const lumbarSlip: SlipShape = { widthsMm: [7, 11, 11, 8], thicknessMm: 7, tendon: [0.14, 0.08], endShare: [0.25, 0.3], outward: backward, aboveMm: 8, along: 26 };
/** How far to the side of the straight way each slip runs, from L1, millimetres. */
const lumbarAside = [0.5, 1, 2, 3, 2];

/** Five slips, the shortest to L5 deepest: each has its own accessory and transverse process, and covers the one below. */
export const longissimusLumborumParts: readonly (readonly MusclePart[])[] = [
  lumbarProcesses.map((process, n): MusclePart => {
    const from = spineAndCrest[n]!;
    const way = [0.35, 0.7].map((share) => moved(mix(from, process, share), lumbarAside[n]!, 0, 4));
    return slip(from, process, lumbarSlip, way);
  }),
];

/** Where the strap is but the aponeurosis over multifidus, 1, and where it has its own flesh, 0. */
const overMultifidus: OverSheet = (u, v) => {
  const edge = 0.64 + 0.5 * (1 - smoothstep(0.09, 0.18, v)) - 0.55 * smoothstep(0.13, 0.42, v);
  return (1 - smoothstep(edge - 0.12, edge + 0.2, u)) * (1 - smoothstep(0.32, 0.42, v));
};

export const longissimusThoracisRecipe: MuscleRecipe = {
  rows: strap([
    [0.972, 0.005, 0.011, -0.102], [0.984, 0.0045, 0.0185, -0.098], [1.005, 0.003, 0.0315, -0.087, -0.088],
    [1.025, 0.0014, 0.0395, -0.088, -0.084], [1.045, 0.0014, 0.045, -0.088, -0.08],
    [1.08, 0.004, 0.0475, -0.088, -0.078], [1.13, 0.0045, 0.0485, -0.095, -0.078], [1.18, 0.008, 0.0475, -0.106, -0.088],
    [1.23, 0.0145, 0.0455, -0.11, -0.112], [1.28, 0.017, 0.0425, -0.118, -0.131], [1.33, 0.0178, 0.0415, -0.128, -0.136],
    [1.38, 0.018, 0.041, -0.128, -0.133], [1.43, 0.019, 0.038, -0.12, -0.125], [1.47, 0.0215, 0.0345, -0.108, -0.108],
    [1.497, 0.025, 0.034, -0.1, -0.1],
  ]),
  nodes: [22, 100],
  ...onBack,
  // the aponeurosis spans from the spinous tips; further out and up the strap hugs laminae and ribs
  belowMm: (u, v) => 22 * Math.max(smoothstep(0.15, 0.5, u), smoothstep(0.36, 0.46, v)),
  thicknessMm: (u, v) => (15 - 9.5 * smoothstep(0.42, 0.8, v)) * (1 - 0.8 * overMultifidus(u, v)) * (0.9 + 0.25 * Math.sin(Math.PI * u)) * (1 - 0.6 * (1 - smoothstep(0, 0.35, u)) * (1 - smoothstep(0.34, 0.44, v))),
  ends: [0.22, 0.12],
  endShare: [0.34, 0.15],
  edgesMm: [8, 8],
  ridges: [7, 0.2],
  // the common aponeurosis: broad over the sacrum, its edge climbs along the spinous processes
  tendon: (u, v) => Math.max(1 - smoothstep(0.1, 0.2, v - 0.12 * (1 - u) * (1 - u)), tendonEnds(0, 0.03)(u, v)),
};

export const longissimusSlips: SlipLook = { dropMm: 46, widthMm: 9, thicknessMm: 5, outward: [0.15, 0, -1] };
export const iliocostalisSlips: SlipLook = { dropMm: 44, widthMm: 10, thicknessMm: 5, outward: [0.35, 0, -1] };

export const iliocostalisLumborumRecipe: MuscleRecipe = {
  rows: strap([
    [1.026, 0.0395, 0.0425, -0.089, -0.086], [1.045, 0.0405, 0.056, -0.082, -0.072], [1.07, 0.043, 0.067, -0.078, -0.06],
    [1.11, 0.0455, 0.0715, -0.075, -0.062], [1.16, 0.0455, 0.0705, -0.078, -0.072], [1.215, 0.0445, 0.0665, -0.1, -0.098],
    [1.265, 0.046, 0.0655, -0.133, -0.13], [1.32, 0.052, 0.069, -0.137, -0.135], [1.365, 0.064, 0.0765, -0.134, -0.132],
    [1.396, 0.0775, 0.083, -0.131, -0.129],
  ]),
  nodes: [18, 78],
  ...onBack,
  outward: [0.25, 0, -1],
  thicknessMm: (_, v) => 15 - 9.5 * smoothstep(0.4, 0.75, v),
  ends: [0.22, 0.22],
  edgesMm: [8, 9],
  ridges: [6, 0.22],
  tendon: (u, v) => Math.max(1 - smoothstep(0.08, 0.2, v - 0.1 * (1 - u)), tendonEnds(0, 0.08)(u, v)),
};

/** The common tendon sheet over longissimus and iliocostalis: from sacrum and crest up to T11, its outer border drawn in. */
export const aponeurosisRecipe: MuscleRecipe = {
  rows: strap([
    [0.972, 0.0014, 0.008, -0.103], [0.99, 0.0012, 0.022, -0.098, -0.094], [1.01, 0.001, 0.036, -0.092, -0.088],
    [1.03, 0.001, 0.0445, -0.092, -0.084], [1.055, 0.001, 0.053, -0.094, -0.076], [1.085, 0.001, 0.0565, -0.097, -0.074],
    [1.115, 0.001, 0.0535, -0.101, -0.076], [1.145, 0.001, 0.0455, -0.107, -0.086], [1.175, 0.001, 0.033, -0.115, -0.1],
    [1.205, 0.001, 0.019, -0.123, -0.113], [1.225, 0.001, 0.0085, -0.128, -0.121],
  ]),
  nodes: [26, 52],
  ...onBack,
  aboveMm: 34,
  belowMm: 5,
  rounds: 40,
  gapMm: 0.6,
  thicknessMm: () => 0.9,
  ends: [0.03, 0.08],
  endShare: [0.6, 0.4],
  edgesMm: [2, 4],
  tendon: () => 1,
  outerRounds: 2,
};

export const iliocostalisThoracisRecipe: MuscleRecipe = {
  rows: strap([
    [1.262, 0.0455, 0.0485, -0.124], [1.285, 0.044, 0.0545, -0.131], [1.32, 0.044, 0.0565, -0.136], [1.365, 0.0475, 0.066, -0.134],
    [1.41, 0.05, 0.068, -0.13], [1.45, 0.0455, 0.061, -0.116], [1.485, 0.0375, 0.047, -0.1], [1.515, 0.0275, 0.031, -0.092],
  ]),
  nodes: [12, 56],
  ...onBack,
  outward: [0.3, 0, -1],
  thicknessMm: () => 6,
  ends: [0.2, 0.25],
  edgesMm: [6, 6],
  ridges: [4, 0.22],
  tendon: tendonEnds(0.1, 0.1),
};
