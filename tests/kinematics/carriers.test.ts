import { expect, it } from 'vitest';
import { clavicle } from '#models/definitions/bones/clavicle.ts';
import { femur } from '#models/definitions/bones/femur.ts';
import { hipBone } from '#models/definitions/bones/hip-bone.ts';
import { humerus } from '#models/definitions/bones/humerus.ts';
import { ribs } from '#models/definitions/bones/ribs.ts';
import { sacrum } from '#models/definitions/bones/sacrum.ts';
import { scapula } from '#models/definitions/bones/scapula.ts';
import { skull } from '#models/definitions/bones/skull.ts';
import { sternum } from '#models/definitions/bones/sternum.ts';
import { vertebrae } from '#models/definitions/bones/vertebrae.ts';
import { muscles } from '#models/definitions/muscles/muscles.ts';
import { obstacles, type ObstacleFigures } from '#models/definitions/paths/obstacles.ts';
import { musclePaths } from '#models/definitions/paths/paths.ts';
import { FASCICLE_POINTS } from '#src/anatomy/muscle-paths.ts';

type Polyline = readonly (readonly number[])[];

/** The bones of each segment as lines between their landmarks, metres. */
const LINES: Readonly<Record<string, readonly Polyline[]>> = {
  skull: [skull.superiorNuchalLine, skull.occiputMidlineBelowEOP, [skull.externalOccipitalProtuberance, skull.mastoidTipL]],
  pelvis: [
    hipBone.iliacCrest, hipBone.posteriorBorder, ...hipBone.outerWingGrid, sacrum.posteriorCrest, [hipBone.ischialTuberosity, hipBone.ischialSpine],
    [hipBone.pubicTubercle, hipBone.AIIS], ...sacrum.outline.map((row) => [row.posteriorMid, row.lateralL, row.anteriorMid]),
  ],
  thorax: [sternum.costalMarginL, [sternum.jugularNotch, sternum.xiphisternum], ...ribs.slice(0, 10).map(({ centreline }) => centreline.slice(7))],
  clavicle: [clavicle.centreline],
  scapula: [
    scapula.outline, scapula.spineRidge, [scapula.acromionTip, scapula.acromionLateral, scapula.acromionAngle],
    [scapula.spineRoot, scapula.glenoidCentre],
  ],
  humerus: [[humerus.headCentre, ...humerus.shaft], [humerus.headCentre, humerus.greaterTubercle], [humerus.headCentre, humerus.lesserTubercle]],
  femur: [[femur.headCentre, femur.greaterTrochanterLateral, femur.glutealTuberosity, ...femur.shaft], [femur.headCentre, femur.lesserTrochanter]],
  ...Object.fromEntries(
    vertebrae.map(({ level, bodyCentre, spinousTip, transverseTipL, laminaL }) => [
      level,
      [
        [bodyCentre, laminaL, spinousTip],
        [bodyCentre, transverseTipL],
        ...(level.startsWith('T') ? [ribs[Number(level.slice(1)) - 1]!.centreline] : []),
      ],
    ]),
  ),
};

function distanceTo(lines: readonly Polyline[], p: readonly number[]): number {
  let least = Infinity;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!];
      const ab = b.map((v, k) => v - a[k]!);
      const t = ab.reduce((sum, v, k) => sum + v * (p[k]! - a[k]!), 0) / ab.reduce((sum, v) => sum + v * v, 0);
      const clamped = Math.min(1, Math.max(0, t));
      least = Math.min(least, Math.hypot(...ab.map((v, k) => a[k]! + clamped * v - p[k]!)));
    }
  }
  return least;
}

it('every muscle has its paths, and each point of its figures a carrier or null', () => {
  const fleshy = muscles.filter(({ fascicles }) => fascicles.length > 0);
  expect(musclePaths.map(({ muscle }) => muscle)).toEqual(fleshy.map(({ id }) => id));
  for (const [m, { fascicles }] of musclePaths.entries()) {
    expect(fascicles.map(({ fascicle }) => fascicle)).toEqual(fleshy[m]!.fascicles.map(({ name }) => name));
    for (const [f, { carriers }] of fascicles.entries()) expect(carriers).toHaveLength(fleshy[m]!.fascicles[f]!.points.length);
  }
});

const mm = (metres: number): string => (metres * 1000).toFixed(0);

it('ends that one bone carries lie on it: no other bone is much nearer', () => {
  const far: string[] = [];
  for (const { muscle, name, points, counted } of FASCICLE_POINTS) {
    if (!counted) continue;
    for (const { at, on } of [points[0]!, points.at(-1)!]) {
      if (typeof on !== 'string') continue;
      const own = distanceTo(LINES[on]!, at);
      const [nearest, other] = Object.entries(LINES)
        .map(([id, lines]): [string, number] => [id, distanceTo(lines, at)])
        .reduce((best, one) => (one[1] < best[1] ? one : best));
      if (own > 0.035 || own > other + 0.02) far.push(`${muscle} ${name}: ${on} ${mm(own)} mm, ${nearest} ${mm(other)} mm`);
    }
  }
  expect(far).toEqual([]);
});

it('a shared point is shared by neighbours, between 0 and 1', () => {
  for (const { points } of FASCICLE_POINTS) {
    for (const { on } of points) {
      if (typeof on === 'string') continue;
      expect(on.a).not.toBe(on.b);
      expect(on.share).toBeGreaterThan(0);
      expect(on.share).toBeLessThan(1);
    }
  }
});

it('obstacles stand on three unit axes at right angles', () => {
  for (const { axes, radii } of obstacles as readonly ObstacleFigures[]) {
    for (let i = 0; i < 3; i++) {
      for (let k = 0; k < 3; k++) expect(axes[i]!.reduce((sum, v, c) => sum + v * axes[k]![c]!, 0)).toBeCloseTo(i === k ? 1 : 0, 3);
    }
    expect(Math.max(...radii)).toBeGreaterThan(0.02);
  }
});

it('the chest obstacle follows the outside of ribs 2 to 9 at the back and side', () => {
  const { centre, axes, radii }: ObstacleFigures = obstacles.find(({ id }) => id === 'thorax')!;
  const misses = ribs.slice(1, 9).flatMap(({ centreline, sectionThickness }) =>
    centreline.slice(2).filter(([, , z]) => z < -0.03).map((p) => {
      const local = axes.map((axis) => [0, 1, 2].reduce<number>((sum, k) => sum + axis[k]! * (p[k]! - centre[k]!), 0)) as [number, number, number];
      const out = Math.hypot(...local.map((v, k) => v / radii[k]!));
      const slope = Math.hypot(...local.map((v, k) => v / radii[k]! ** 2));
      return (out * (out - 1)) / slope + sectionThickness / 2;
    }),
  );
  expect(Math.sqrt(misses.reduce((sum, v) => sum + v * v, 0) / misses.length)).toBeLessThan(0.0035);
  expect(Math.max(...misses.map(Math.abs))).toBeLessThan(0.009);
});
