import { humerus } from '#models/definitions/bones/humerus.ts';
import { scapula } from '#models/definitions/bones/scapula.ts';
import type { Point } from '#models/definitions/frame.ts';
import { smoothSubtract, smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { plate } from '../stages/sdf/plate.ts';
import { axesFrom, ellipsoid, sphere } from '../stages/sdf/primitives.ts';
import { sheet } from '../stages/sdf/sheet.ts';
import { resampleClosed } from '../stages/sdf/spline.ts';
import { tube } from '../stages/sdf/tube.ts';
import { add, addScaled, dot, mix, normalise, scale, subtract } from '../stages/sdf/vector.ts';
import { fitQuadric } from './fit-quadric.ts';

const MM = 0.001;
const BACK = scale(scapula.bladeNormalAnterior, -1);
const AXES = axesFrom(subtract(scapula.superiorAngle, scapula.inferiorAngle), BACK);
const OUTLINE = scapula.outline as readonly Point[];
const ORIGIN = scale(OUTLINE.reduce<Point>((sum, p) => add(sum, p), [0, 0, 0]), 1 / OUTLINE.length);

const toPlane = (p: Point): Point => {
  const d = subtract(p, ORIGIN);
  return [dot(d, AXES.x), dot(d, AXES.y), dot(d, AXES.z)];
};
const bow = fitQuadric(OUTLINE.map(toPlane));

/** The point of the blade's middle surface under a point, looking along the blade's normal. */
function onBlade(p: Point): Point {
  const [u, v, w] = toPlane(p);
  return addScaled(p, AXES.z, bow(u, v) - w);
}

function blade(): Part {
  const flat = soften(resampleClosed(OUTLINE.map(toPlane), 84));
  const lateral = (scapula.lateralBorder as readonly Point[]).map(toPlane);
  const medial = (scapula.medialBorder as readonly Point[]).map(toPlane);
  const neck = toPlane(scapula.glenoidCentre);
  const nearest = (row: readonly Point[], u: number, v: number) =>
    Math.sqrt(Math.min(...row.map(([x, y]) => (x - u) ** 2 + (y - v) ** 2)));
  const lateralFine = resampleOpen(lateral);
  const medialFine = resampleOpen(medial);
  return plate({
    origin: ORIGIN,
    axes: AXES,
    outline: flat.map(([u, v]) => [u, v] as const),
    bow,
    reach: 14 * MM,
    halfThickness: (u, v) => {
      const l = nearest(lateralFine, u, v);
      const m = nearest(medialFine, u, v);
      const n = Math.hypot(u - neck[0], v - neck[1]);
      return (
        1.1 * MM +
        3.9 * MM * Math.exp(-((l / (8 * MM)) ** 2)) +
        1.0 * MM * Math.exp(-((m / (5 * MM)) ** 2)) +
        3.6 * MM * Math.exp(-((n / (19 * MM)) ** 2))
      );
    },
  });
}

/** Takes the small kinks of the coarse source off a closed line. */
function soften(line: Point[]): Point[] {
  let current = line;
  for (let round = 0; round < 2; round++) {
    current = current.map((p, i) => mix(p, mix(current.at(i - 1)!, current[(i + 1) % current.length]!, 0.5), 0.5));
  }
  return current;
}

function resampleOpen(row: readonly Point[]): Point[] {
  return row.flatMap((p, i) => (i + 1 < row.length ? [0, 1 / 3, 2 / 3].map((t) => mix(p, row[i + 1]!, t)) : [p]));
}

/** The spine: a fin that stands on the blade, its free lateral edge hollow towards the acromion. */
function spine(): Part[] {
  const ridge = scapula.spineRidge as readonly Point[];
  const inset = ridge.map((p) => addScaled(p, BACK, -2 * MM));
  const foot = ridge.map((p, i) => {
    const base = onBlade(p);
    const notch: Point = [0.1385, 1.4515, -0.0835];
    if (i <= 5) return base;
    const free = [0, 0, 0, 0, 0, 0, 0.2, 0.45, 0.72, 0.9][i]!;
    return mix(onBlade(notch), p, free);
  });
  const middle = foot.map((f, i) => mix(f, inset[i]!, 0.5));
  const crest = tube({
    path: ridge.slice(0, 8).map((p) => addScaled(p, BACK, -2.6 * MM)),
    a: [2.8, 4.4, 5.2, 4.6, 4.6, 5, 5, 5.2].map((v) => v * MM),
    b: [2, 2.2, 2.6, 2.8, 3, 3.2, 3.2, 3.4].map((v) => v * MM),
    across: AXES.y,
  });
  const fin = sheet({
    rows: [foot, middle, inset],
    half: [foot.map(() => 2.6 * MM), foot.map(() => 1.5 * MM), foot.map(() => 2.2 * MM)],
    across: 25,
    along: 9,
  });
  return [crest, fin];
}

/** The acromion: a flat hook from the end of the spine forward over the humeral head. */
function acromion(): Part {
  const top: Point[] = [
    [0.1562, 1.4694, -0.1002], [0.1662, 1.4678, -0.0945], [0.1706, 1.4679, -0.0825], [0.1704, 1.4697, -0.067], [0.1702, 1.4716, -0.0492],
  ];
  return tube({
    path: top,
    a: [6.2, 9.8, 11.8, 10.8, 7].map((v) => v * MM),
    b: [3.8, 3.9, 3.8, 3.5, 3.2].map((v) => v * MM),
    across: [[0.3, 0.2, 1], [0.75, 0.1, 0.65], [1, 0.05, 0.25], [1, 0.05, 0], [1, 0.05, -0.2]],
    corner: 0.9,
  });
}

function coracoid(): Part {
  const tip = scapula.coracoidTip;
  return tube({
    path: [[0.1335, 1.4495, -0.0715], [0.1392, 1.459, -0.0595], [0.144, 1.4575, -0.0455], addScaled(tip, [0.15, 0.55, -0.75], 4.5 * MM)],
    a: [9, 6.8, 5.8, 4.8].map((v) => v * MM),
    b: [8, 5.6, 4.6, 4.2].map((v) => v * MM),
    across: [1, 0, 0.3],
  });
}

/** Left scapula: thin blade, thick lateral border, spine, acromion, coracoid, and a pear-shaped socket that fits the head. */
export function buildScapula(): Part {
  const { headCentre, headRadius } = humerus;
  const face = normalise(scapula.glenoidNormal);
  const socket = addScaled(headCentre, face, -(headRadius + 2.2 * MM));
  const axes = axesFrom([0.12, 1, 0.1], face);
  const head = ellipsoid(addScaled(socket, face, -5.5 * MM), [12.5 * MM, 17.5 * MM, 9 * MM], axes);
  const wide = ellipsoid(addScaled(addScaled(socket, face, -5 * MM), axes.y, -5 * MM), [13.5 * MM, 12.5 * MM, 8.5 * MM], axes);
  const neck = ellipsoid(mix(socket, [0.137, 1.432, -0.083], 0.6), [12 * MM, 14 * MM, 8 * MM], axes);
  const body = smoothUnion(7 * MM, [
    blade(),
    ...spine().map((part) => [part, 5 * MM] as const),
    [acromion(), 10 * MM],
    [neck, 16 * MM],
    [head, 14 * MM],
    [wide, 12 * MM],
    [coracoid(), 9 * MM],
  ]);
  return smoothSubtract(body, 2.5 * MM, [sphere(headCentre, headRadius + 2.2 * MM)]);
}
