import type { Point } from '#models/definitions/frame.ts';
import { latissimusDorsi as latissimus } from '#models/definitions/muscles/latissimus-dorsi.ts';
import { thoracolumbarFascia as fascia } from '#models/definitions/muscles/thoracolumbar-fascia.ts';
import { trapeziusLower } from '#models/definitions/muscles/trapezius-lower.ts';
import { trapeziusMiddle } from '#models/definitions/muscles/trapezius-middle.ts';
import { trapeziusUpper } from '#models/definitions/muscles/trapezius-upper.ts';
import { distance, mix, normalise } from '../stages/sdf/vector.ts';
import { smoothstep, tendonEnds, type MuscleRecipe, type Row } from './muscle-recipe.ts';
import { resample, reversed, shifted, stretchOf } from './rows.ts';

const fasciaMidline = fascia.origin[0].points.map(([, y, z]): Point => [0, y, z]);
/** Lateral raphe, crest and posterior spine; the measured line also runs out to rib 6, which latissimus covers. */
const fasciaLateral: Row = [[0.03, 1.3155, -0.142], ...fascia.insertion[0].points.slice(2)];

export const fasciaRecipe: MuscleRecipe = {
  rows: [fasciaMidline, resample(fasciaLateral, 17).map((p, n) => mixTo(fasciaMidline, p, n)), fasciaLateral],
  nodes: [64, 26],
  outward: ([x]) => [x * 5, 0, -1],
  looseOrigin: true,
  aboveMm: 30,
  belowMm: 6,
  rounds: 30,
  pull: [0.42, 0.3],
  gapMm: 1.7,
  thicknessMm: () => 1.4,
  ends: [0.02, 0.05],
  endShare: [0.7, 0.5],
  edgesMm: [2, 2],
  tendon: () => 1,
  outerRounds: 2,
};

/** Half way from the midline to a lateral point, a little behind the chord: the hollow over the erector. */
function mixTo(midline: Row, [x, y, z]: Point, n: number): Point {
  const from = resample(midline, 17)[n]!;
  return [(from[0] + x) / 2, (from[1] + y) / 2, (from[2] + z) / 2 - 0.006];
}

/**
 * Where the fibres of latissimus rise from the fascia: nearly at the midline at T7, then down and out to the crest.
 *
 * The muscle is drawn from here; medial of the line its aponeurosis is the posterior layer of the fascia itself.
 */
const fleshLine: Row = [
  [0.005, 1.3155, -0.149], [0.014, 1.292, -0.146], [0.026, 1.266, -0.144], [0.038, 1.238, -0.136], [0.05, 1.206, -0.124],
  [0.06, 1.172, -0.11], [0.068, 1.138, -0.098], [0.0735, 1.105, -0.082], [0.0765, 1.082, -0.055], [0.0865, 1.0795, -0.028],
];

/** Floor of the groove; the lowest fibres of the muscle end highest, so the row runs upward. */
const groove: Row = reversed(latissimus.insertion[0].points);
const bicipitalGroove: readonly Row[] = [shifted(groove, [-10, -7, 10], [-10, -11, 15]), shifted(groove, [0, 0, 6])];

/** Midline to flesh line along the fibres, the mean, metres: the muscle's v starts here. */
export const latissimusStartsAt =
  resample(latissimus.origin[0].points.slice(0, 11), 10).reduce((sum, p, n) => sum + distance(p, fleshLine[n]!), 0) / 10;

export const latissimusRecipe: MuscleRecipe = {
  rows: [
    fleshLine,
    [[0.062, 1.333, -0.149], [0.077, 1.305, -0.141], [0.093, 1.272, -0.131], [0.105, 1.232, -0.116], [0.11, 1.19, -0.095], [0.108, 1.155, -0.07]],
    [[0.104, 1.345, -0.151], [0.118, 1.318, -0.137], [0.13, 1.288, -0.118], [0.138, 1.258, -0.094], [0.138, 1.235, -0.072]],
    [[0.139, 1.352, -0.117], [0.145, 1.337, -0.106], [0.15, 1.318, -0.09], [0.153, 1.3, -0.073]],
    [[0.158, 1.372, -0.084], [0.16, 1.361, -0.07], [0.162, 1.356, -0.055], [0.162, 1.358, -0.043]],
    [[0.16, 1.389, -0.052], [0.161, 1.388, -0.04], [0.163, 1.394, -0.028], [0.165, 1.403, -0.02]],
    ...bicipitalGroove,
  ],
  nodes: [46, 64],
  // the tendon turns over: its outer side looks backward, then down and out, at last forward
  outward: ([x, , z], v) => {
    const turn = smoothstep(0.7, 0.84, v);
    const last = smoothstep(0.84, 0.96, v);
    const back: Point = [x * 0.9, 0, Math.min(-0.012, (z + 0.03) * 1.4)];
    return mix(mix(normalise(back), [0.7, -0.7, 0], turn), [-0.3, -0.1, 1], last);
  },
  freeFrom: 0.7,
  rootMm: 22,
  // over the chest; at the arm the search would find the back of the humerus
  aboveMm: (_, v) => 26 - 22 * smoothstep(0.42, 0.56, v),
  belowMm: 0,
  rounds: 24,
  pull: [0.4, 0.15],
  thicknessMm: (u, v) => 2.2 + 4.5 * smoothstep(0.02, 0.4, v) + 3 * smoothstep(0.5, 0.72, v) * (1 - smoothstep(0.68, 0.84, v)) + 1.2 * u,
  ends: [0.1, 0.22],
  endShare: [0.3, 0.3],
  edgesMm: [6, 9],
  ridges: [12, 0.16],
  tendon: (u, v) => Math.max(1 - smoothstep(0.005, 0.07, v), tendonEnds(0, 0.09)(u, v)),
};

/** Columns of the three parts of trapezius; neighbours share one. */
const UPPER = 22;
const MIDDLE = 17;
const LOWER = 22;
export const trapeziusColumns = {
  upper: [0, UPPER - 1],
  middle: [UPPER - 1, UPPER + MIDDLE - 2],
  lower: [UPPER + MIDDLE - 2, UPPER + MIDDLE + LOWER - 3],
} as const;

/** One row from three: the parts meet half way between the last point of one and the first of the next. */
function joinRows(upper: Row, middle: Row, lower: Row): Point[] {
  const half = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
  const first = half(upper[upper.length - 1]!, middle[0]!);
  const second = half(middle[middle.length - 1]!, lower[0]!);
  return [
    ...resample([...upper.slice(0, -1), first], UPPER),
    ...resample([first, ...middle.slice(1, -1), second], MIDDLE).slice(1),
    ...resample([second, ...lower.slice(1)], LOWER).slice(1),
  ];
}

/** Origins stand 2 mm beside the midline; both sides meet on the supraspinous ligament. */
const toMidline = ([x, y, z]: Point): Point => [x <= 0.0021 ? 0 : x, y, z];

type Part = { readonly fascicles: readonly { readonly name: string; readonly points: readonly Point[] }[] };
const way = ({ fascicles }: Part): Row => fascicles.filter(({ name }) => name.startsWith('derived')).map(({ points }) => points[1]!);
const middleInsertion = trapeziusMiddle.insertion[0].points;

export const trapeziusRecipe: MuscleRecipe = {
  rows: [
    joinRows(trapeziusUpper.origin[0].points, trapeziusMiddle.origin[0].points, trapeziusLower.origin[0].points).map(toMidline),
    joinRows(way(trapeziusUpper), way(trapeziusMiddle), way(trapeziusLower)),
    joinRows(trapeziusUpper.insertion[0].points, stretchOf(middleInsertion, 0, 1), trapeziusLower.insertion[0].points),
  ],
  nodes: [UPPER + MIDDLE + LOWER - 2, 44],
  looseOrigin: true,
  outward: ([x, y]) => [0.1 * smoothstep(0, 0.02, x) + 1.6 * smoothstep(1.47, 1.55, y) * Math.min(1, x / 0.05), 1.1 * smoothstep(1.44, 1.5, y) * smoothstep(0.03, 0.12, x), -1],
  aboveMm: 24,
  belowMm: 0,
  rounds: 36,
  pull: [0.25, 0.4],
  thicknessMm: (u, v) => 4 + 5.5 * Math.exp(-(((u - 0.45) / 0.2) ** 2)) + 1.5 * Math.sin(Math.PI * v),
  ends: [0.16, 0.34],
  endShare: [0.3, 0.06],
  edgesMm: [8, 7],
  ridges: [16, 0.14],
  tendon: (u, v) =>
    Math.max(
      // aponeurosis along the midline, widest in the diamond at C7
      1 - smoothstep(0.6, 1.25, v / (0.035 + 0.2 * Math.exp(-(((u - 0.37) / 0.075) ** 2)))),
      tendonEnds(0, 0.06 + 0.1 * smoothstep(0.88, 1, u))(u, v),
    ),
};
