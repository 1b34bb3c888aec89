import { deltoidPosterior as deltoid } from '#models/definitions/muscles/deltoid-posterior.ts';
import { deltoidMiddle } from '#models/definitions/muscles/deltoid-middle.ts';
import { infraspinatus } from '#models/definitions/muscles/infraspinatus.ts';
import { levatorScapulae as levator } from '#models/definitions/muscles/levator-scapulae.ts';
import { rhomboidMajor } from '#models/definitions/muscles/rhomboid-major.ts';
import { rhomboidMinor } from '#models/definitions/muscles/rhomboid-minor.ts';
import { teresMajor as teres } from '#models/definitions/muscles/teres-major.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothstep, tendonEnds, type MuscleRecipe, type Row } from './muscle-recipe.ts';
import { mix } from '../stages/sdf/vector.ts';
import { moved, slip, type MusclePart, type SlipShape } from './bundles.ts';
import { between, extended, lengthOf, resample, shifted } from './rows.ts';

/** The middle points of fascicles that have a way point: a row between origin and insertion. */
const wayRow = (fascicles: readonly { readonly name: string; readonly points: readonly Point[] }[]): Row =>
  fascicles.filter(({ name, points }) => name.startsWith('derived') && points.length === 3).map(({ points }) => points[1]!);

const levatorSlip: SlipShape = {
  widthsMm: [5, 7.5, 13, 13.5, 13], thicknessMm: 8.5, tendon: [0.12, 0.06], endShare: [0.25, 0.16], outward: [0.5, 0.1, -0.9], insertionAlong: [-0.38, -0.78, -0.5], aboveMm: 6, along: 30,
};
/** Off the sides of the transverse processes, whose backs are those of longissimus and iliocostalis; then backward. */
const levatorOut = (_: Point, v: number): Point => mix([1, 0.1, -0.3], [0.5, 0.1, -0.9], smoothstep(0.05, 0.3, v));
/** The slips come together, millimetres to the side. */
const levatorIn = [-4, -1, 1, 3];
const levatorWays = levator.fascicles.filter(({ name }) => name.startsWith('derived')).map(({ points }) => points);
const levatorLength = Math.max(...levatorWays.map(lengthOf));

/** Four slips, from the transverse processes of C1 to C4, which widen and lie side by side from the middle of the neck down. */
export const levatorParts: readonly (readonly MusclePart[])[] = [
  levatorWays.map((points, n): MusclePart => {
    const [tip, way, end] = [points[0]!, points[1]!, points[2]!];
    const { recipe } = slip(moved(tip, 1, -0.5, 0), end, levatorSlip, [mix(tip, moved(way, levatorIn[n]!, 0, 3), 0.55), moved(way, levatorIn[n]!, 0, 5), mix(moved(way, 0, 0, 5), end, 0.6)]);
    return { recipe: { ...recipe, outward: levatorOut, ends: [0.5, 0.22], edgesMm: [5, 5], ridges: [2, 0.12] }, startsAt: levatorLength - lengthOf(points) };
  }),
];

export const rhomboidMinorRecipe: MuscleRecipe = {
  rows: [shifted(extended(rhomboidMinor.origin[0].points, 0, 10.5), [3, 0, 0], [0, 0, 0]), extended(wayRow(rhomboidMinor.fascicles), 0, 7), rhomboidMinor.insertion[0].points],
  nodes: [15, 26],
  outward: [0.1, 0.1, -1],
  aboveMm: 25,
  belowMm: 0,
  rounds: 40,
  pull: [0.42, 0.15],
  thicknessMm: () => 5.5,
  ends: [0.25, 0.16],
  edgesMm: [6, 3],
  ridges: [4, 0.15],
  tendon: tendonEnds(0.1, 0.05),
};

export const rhomboidMajorRecipe: MuscleRecipe = {
  rows: [extended(rhomboidMajor.origin[0].points, 9, 3), extended(wayRow(rhomboidMajor.fascicles), 8, 2), rhomboidMajor.insertion[0].points],
  nodes: [30, 28],
  outward: [0.05, 0, -1],
  aboveMm: 25,
  belowMm: 0,
  rounds: 40,
  pull: [0.42, 0.15],
  thicknessMm: () => 6.5,
  ends: [0.25, 0.16],
  edgesMm: [3, 7],
  ridges: [9, 0.16],
  tendon: tendonEnds(0.09, 0.05),
};

/** Middle facet of the greater tubercle, on the bone. */
const facet: Row = [[0.2037, 1.4405, -0.0618], [0.2045, 1.4471, -0.0579], [0.2014, 1.4524, -0.0545]];

/** The measured line encloses the medial two thirds of the fossa; the fleshy origin fills it to 4 mm from its rim. */
const fossa: Row = shifted(infraspinatus.origin[0].points, [-6, -5, 0], [4, 9, 0]).map(([x, y, z], n): Point => [n > 0 && n < 4 ? x - 0.009 : x, y, z]);

export const infraspinatusRecipe: MuscleRecipe = {
  rows: [
    fossa,
    between(fossa, [[0.151, 1.412, -0.106], [0.153, 1.4255, -0.1], [0.154, 1.4395, -0.095]], 0.55),
    [[0.157, 1.412, -0.1], [0.159, 1.427, -0.095], [0.16, 1.441, -0.09]],
    [[0.186, 1.425, -0.081], [0.186, 1.437, -0.0775], [0.186, 1.449, -0.0735]],
    facet,
  ],
  nodes: [32, 34],
  outward: [0.45, 0, -1],
  aboveMm: 14,
  belowMm: 8,
  rounds: 10,
  pull: [0.3, 0.2],
  thicknessMm: (u, v) => 11 + 3 * Math.sin(Math.PI * u) * Math.sin(Math.PI * v),
  ends: [0.22, 0.3],
  endShare: [0.3, 0.25],
  edgesMm: [10, 9],
  ridges: [8, 0.14],
  tendon: (u, v) => Math.max(tendonEnds(0, 0.2)(u, v), 0.5 * Math.exp(-(((u - 0.5) / 0.05) ** 2)) * smoothstep(0.35, 0.75, v)),
};

export const teresMajorRecipe: MuscleRecipe = {
  rows: [
    teres.origin[0].points,
    [[0.124, 1.351, -0.118], [0.131, 1.361, -0.115], [0.136, 1.372, -0.112]],
    [[0.15, 1.375, -0.077], [0.152, 1.387, -0.075], [0.154, 1.399, -0.072]],
    [[0.1635, 1.391, -0.047], [0.165, 1.403, -0.044], [0.1655, 1.4155, -0.041]],
    shifted(teres.insertion[0].points, [-2, 0, 1]),
  ],
  nodes: [15, 36],
  outward: [0.55, -0.1, -0.85],
  freeFrom: 0.62,
  aboveMm: 6,
  belowMm: 0,
  rounds: 5,
  pull: [0.3, 0.15],
  thicknessMm: () => 19,
  ends: [0.3, 0.65],
  edgesMm: [10, 10],
  ridges: [5, 0.18],
  tendon: tendonEnds(0.05, 0.2),
};

/** Columns of the two parts of deltoid; they share one. */
const HIND = 26;
const MIDDLE = 18;
export const deltoidColumns = { posterior: [0, HIND - 1], middle: [HIND - 1, HIND + MIDDLE - 2] } as const;

/** One row from two: the hind part runs into the middle part half way between their nearest points. */
const joined = (hind: Row, middle: Row): Point[] => {
  const half = mix(hind[hind.length - 1]!, middle[0]!, 0.5);
  return [...resample([...hind.slice(0, -1), half], HIND), ...resample([half, ...middle.slice(1)], MIDDLE).slice(1)];
};

/** Hind fibres end lowest; the row is spread to the length of the tuberosity. */
const hindTuberosity: Row = shifted(deltoid.insertion[0].points, [2.5, -2, -2.5], [3, 2, 1]);
const middleTuberosity: Row = [hindTuberosity[1]!, ...shifted(deltoidMiddle.insertion[0].points, [3, 8, 1.5], [1, -2, 5]).slice(1)];

/** Deltoid as one sheet, its hind and its middle part side by side. */
export const deltoidRecipe: MuscleRecipe = {
  rows: [
    joined(deltoid.origin[0].points, shifted(deltoidMiddle.origin[0].points, [0, 0, 0], [3, 0, 6])),
    joined(extended(shifted(wayRow(deltoid.fascicles), [0, 0, 4], [2, 0, 4]), 4, 0), shifted(wayRow(deltoidMiddle.fascicles), [2, 0, 3], [3, 0, 8])),
    joined(hindTuberosity, middleTuberosity),
  ],
  nodes: [HIND + MIDDLE - 1, 46],
  outward: ([, , z], v) => [0.75 + 0.5 * smoothstep(-0.09, -0.05, z), 0.05 + 0.3 * (1 - smoothstep(0, 0.3, v)), -0.8 + 0.9 * smoothstep(-0.1, -0.04, z)],
  // the hind corner lies on the spine of the blade, not on trapezius beside it
  aboveMm: (u, v) => 22 - 19 * (1 - smoothstep(0.04, 0.16, u)) * (1 - smoothstep(0.1, 0.3, v)),
  belowMm: 0,
  rounds: 8,
  pull: [0.3, 0.15],
  thicknessMm: (u) => 12 + 5 * smoothstep(0.06, 0.4, u),
  ends: [0.3, 0.35],
  endShare: [0.14, 0.3],
  edgesMm: [14, 10],
  ridges: [15, 0.16],
  tendon: (u, v) => Math.max(tendonEnds(0.05 + 0.11 * (1 - smoothstep(0, 0.25, u)), 0)(u, v), tendonEnds(0, 0.1)(u, v)),
};
