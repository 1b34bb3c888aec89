import type { Point } from '#models/definitions/frame.ts';
import { multifidus } from '#models/definitions/muscles/multifidus.ts';
import { rotatores } from '#models/definitions/muscles/rotatores.ts';
import { mix } from '../stages/sdf/vector.ts';
import { bundleRows, moved, type MusclePart } from './bundles.ts';
import { smoothstep, tendonEnds, type MuscleRecipe, type Row } from './muscle-recipe.ts';

/** Away from the groove beside the spinous processes: backward and a little to the side. */
const outOfGroove: Point = [0.3, 0, -1];
const upright: Point = [0, 1, 0];

const rotator = (path: readonly Point[], long: boolean): MusclePart => ({
  recipe: {
    rows: bundleRows({
      path: [moved(path[0]!, -2.5, -0.5, -0.5), mix(path[0]!, path[1]!, 0.5), moved(path[1]!, -2.2, 0, 1.5)],
      widthsMm: long ? [4.5, 7, 7] : [4.5, 6.5, 7],
      outward: outOfGroove,
      insertionAlong: upright,
    }),
    nodes: [5, 10],
    outward: outOfGroove,
    aboveMm: 6,
    belowMm: 5,
    rounds: 5,
    pull: [0.35, 0.2],
    gapMm: 0.3,
    thicknessMm: () => 3.2,
    ends: [0.4, 0.35],
    endShare: [0.45, 0.5],
    edgesMm: [2.6, 2.6],
    tendon: tendonEnds(0.16, 0.12),
    outerRounds: 2,
  },
});

const rotatorPaths = rotatores.fascicles.map(({ points }) => points);
/** Short ones to the vertebra above, then long ones over them, two levels up. */
export const rotatoresParts: readonly (readonly MusclePart[])[] = [
  rotatorPaths.slice(0, 12).map((path) => rotator(path, false)),
  rotatorPaths.slice(12).map((path) => rotator(path, true)),
];

const spinous = multifidus.insertion[0].points;
/** Tips of the spinous processes on the left side, from L5 (0) up to C2 (22). */
const tip = (level: number): Point => moved(spinous[level]!, 0.9, 0, 0);
const origins = multifidus.origin[0].points;
/** Mamillary and transverse processes from L5 (0) up to T1 (16). */
const process = (level: number): Point => origins[7 + level]!;

/** A row across the groove at one height. */
const across = (y: number, medial: readonly [x: number, z: number], lateral: readonly [x: number, z: number]): Row => [
  [medial[0], y, medial[1]], [(medial[0] + lateral[0]) / 2, y, (medial[1] + lateral[1]) / 2], [lateral[0], y, lateral[1]],
];

/** The fleshy mass that fills the groove from the lower sacrum to L1; the fascicles lie on it. */
const mass: MuscleRecipe = {
  rows: [
    across(0.988, [0.006, -0.096], [0.015, -0.092]), across(1.01, [0.006, -0.086], [0.0255, -0.086]),
    across(1.035, [0.006, -0.076], [0.0255, -0.077]), across(1.06, [0.006, -0.07], [0.0215, -0.068]), across(1.09, [0.0045, -0.072], [0.0205, -0.068]),
    across(1.12, [0.0045, -0.076], [0.02, -0.074]), across(1.15, [0.0045, -0.087], [0.0185, -0.084]), across(1.178, [0.0045, -0.096], [0.015, -0.094]),
  ],
  nodes: [13, 44],
  outward: [0.1, 0, -1],
  aboveMm: 10,
  belowMm: 16,
  rounds: 20,
  pull: [0.35, 0.25],
  thicknessMm: (u, v) => 5 + 15 * smoothstep(0.15, 0.42, v) * (1 - 0.65 * u) * (1 - 0.6 * smoothstep(0.7, 1, v)),
  ends: [0.2, 0.25],
  edgesMm: [2, 8],
  ridges: [4, 0.15],
  tendon: tendonEnds(0.04, 0.05),
};

interface FascicleLook {
  readonly widthsMm: readonly [origin: number, middle: number, insertion: number];
  readonly thicknessMm: number;
  readonly tendon: readonly [origin: number, insertion: number];
  /** How far beside the straight line its middle runs, millimetres. */
  readonly asideMm?: number;
  readonly along?: number;
  readonly rootMm?: number;
  /** Direction in which the origin spreads. Default: square to the fibres. */
  readonly originAlong?: Point;
}

const fascicle = (from: Point, to: Point, look: FascicleLook): MusclePart => ({
  recipe: {
    rows: bundleRows({
      path: [from, moved(mix(from, to, 0.5), look.asideMm ?? 0, 0, 0), to],
      widthsMm: look.widthsMm,
      outward: outOfGroove,
      ...(look.originAlong ? { originAlong: look.originAlong } : {}),
      insertionAlong: upright,
    }),
    nodes: [7, look.along ?? 20],
    outward: outOfGroove,
    aboveMm: 12,
    belowMm: 8,
    rootMm: look.rootMm ?? 8,
    rounds: 10,
    pull: [0.35, 0.2],
    gapMm: 0.4,
    thicknessMm: () => look.thicknessMm,
    ends: [0.3, 0.35],
    endShare: [0.1, 0.25],
    edgesMm: [4.5, 3.5],
    tendon: tendonEnds(...look.tendon),
    outerRounds: 2,
  },
});

const cervicalLook: FascicleLook = { widthsMm: [5, 8, 6], thicknessMm: 4.5, tendon: [0.12, 0.14] };
const thoracicLook: FascicleLook = { widthsMm: [5, 9.5, 8], thicknessMm: 4.2, tendon: [0.12, 0.16] };
const lumbarLook: FascicleLook = { rootMm: 11, widthsMm: [7, 11, 9], thicknessMm: 6, tendon: [0.08, 0.16] };
const sacralLook: FascicleLook = { widthsMm: [17, 14, 9], thicknessMm: 6, tendon: [0.03, 0.16], along: 30, originAlong: [0.45, 0.9, 0.1] };
const sacrumToL5: FascicleLook = { widthsMm: [7, 7.5, 7], thicknessMm: 6, tendon: [0.03, 0.16], along: 30, asideMm: 1.5 };

/** From the articular processes of C7, C6 and C5 to the spinous processes of C3, C2 and C2. */
const cervical = ['derived_8', 'derived_5', 'derived_2'].map((name) => multifidus.fascicles.find((one) => one.name === name)!.points);

/** Where the long lumbar fascicles begin, from that of L1, at the posterior iliac spine, to that of L5, on the sacrum. */
const sacralOrigins: readonly Point[] = [
  [0.0365, 1.019, -0.089], [0.031, 1.003, -0.09], [0.0225, 0.99, -0.092], [0.0155, 0.981, -0.097], [0.0105, 0.985, -0.096],
];

/**
 * The mass, then fascicles side by side: from the mamillary processes two levels up, from the transverse processes three
 * or four, in the neck from articular processes; last, over them, the long ones from sacrum and ilium to L1-L5.
 */
export const multifidusParts: readonly (readonly MusclePart[])[] = [
  [{ recipe: mass }],
  [
    ...[0, 1, 2, 3, 4].map((level) => fascicle(moved(process(level), -2.5, 0, 3), tip(level + 2), lumbarLook)),
    fascicle(moved(process(4), -2, 3, 0), tip(7), thoracicLook),
    ...Array.from({ length: 12 }, (_, n) => fascicle(moved(process(5 + n), -1, 0, 0), tip(n < 6 ? 8 + n : 9 + n), thoracicLook)),
    ...cervical.map(([from, to]) => fascicle(moved(from!, -2, 0, 0), to!, cervicalLook)),
  ],
  sacralOrigins.map((from, n) => fascicle(from, tip(4 - n), n < 4 ? sacralLook : sacrumToL5)),
];
