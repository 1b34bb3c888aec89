import { ribs } from '#models/definitions/bones/ribs.ts';
import { sternum } from '#models/definitions/bones/sternum.ts';
import { vertebraT12 } from '#models/definitions/bones/vertebra-t12.ts';
import { smoothMin } from '../stages/sdf/combine.ts';
import { ellipsoid } from '../stages/sdf/primitives.ts';
import { resample } from '../stages/sdf/spline.ts';
import type { Sdf, Solid } from '../structure-mesh.ts';

const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);

const AXIS = { x: 0.072, z: -0.04 } as const;
const SECTORS = 24;
const LEVELS = { from: 1.18, to: 1.5, step: 0.01 } as const;
/** From the middle of a rib to the pleura, metres: half a rib and its lining. @basis derived */
const INSIDE_RIB = 0.0065;
/** How far the dome rises above the inner third of the clavicle, metres. @basis literature, recalled: 2-3 cm */
const APEX_ABOVE_RIB_1 = 0.022;

/** Distance from the lung's axis to the inside of the rib cage, by level and azimuth; the smaller of what is near. */
function wallTable(): number[][] {
  const points = ribs.flatMap((rib) => resample(rib.centreline, 60));
  for (const level of sternum.levels) points.push([0.02, level.y, level.zBack], [0, level.y, level.zBack]);
  const rows = Math.round((LEVELS.to - LEVELS.from) / LEVELS.step) + 1;
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: SECTORS }, (_unused, sector) => {
      const y = LEVELS.from + row * LEVELS.step;
      let sum = 0;
      let weight = 0;
      for (const [px, py, pz] of points) {
        const turn = Math.atan2(px - AXIS.x, pz - AXIS.z) - (sector * 2 * Math.PI) / SECTORS;
        const off = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
        const w = Math.exp(-((off / 0.28) ** 2) - ((py - y) / 0.022) ** 2);
        sum += w * Math.hypot(px - AXIS.x, pz - AXIS.z);
        weight += w;
      }
      return weight > 1e-4 ? sum / weight - INSIDE_RIB : 0.05;
    }),
  );
  return table;
}

/** Height of the lower edge of the pleura at depth z: T12 behind, rib 10 at the side, rib 8 in front. @basis literature, recalled */
function lowerEdge(): (z: number) => number {
  const widest = (points: readonly (readonly [number, number, number])[]): readonly [number, number, number] =>
    points.reduce((a, b) => (b[0] > a[0] ? b : a));
  const side = widest(ribs[9]!.centreline);
  const front = ribs[7]!.centreline[ribs[7]!.centreline.length - 1]!;
  const stops = [
    [-0.12, vertebraT12.bodyCentre[1]],
    [side[2], side[1]],
    [front[2], front[1]],
  ] as const;
  return (z) => {
    const [a, b] = z < stops[1][0] ? [stops[0], stops[1]] : [stops[1], stops[2]];
    const t = Math.min(1, Math.max(0, (z - a[0]) / (b[0] - a[0])));
    return a[1] + (b[1] - a[1]) * t;
  };
}

/** Distance to the middle lines of the ribs, metres; the pleura stays `INSIDE_RIB` away from them everywhere. */
function distanceToRibs(): Sdf {
  const points = ribs.flatMap((rib) => resample(rib.centreline, 80));
  return (x, y, z) => {
    let nearest = Infinity;
    for (const [px, py, pz] of points) nearest = Math.min(nearest, (x - px) ** 2 + (y - py) ** 2 + (z - pz) ** 2);
    return Math.sqrt(nearest);
  };
}

/** Left pleural surface inside the rib cage: what a needle over the chest must never reach. */
export function buildLungSolid(): Solid {
  const table = wallTable();
  const edge = lowerEdge();
  const toRibs = distanceToRibs();
  const rib1 = ribs[0]!.centreline;
  const apexTop = Math.max(...rib1.map((point) => point[1])) + APEX_ABOVE_RIB_1 - 0.02;
  const apex = ellipsoid([0.045, apexTop - 0.05, -0.067], [0.032, 0.05, 0.031]);
  const heart = ellipsoid([0.02, 1.32, -0.012], [0.052, 0.07, 0.05]);
  const spine = ellipsoid([0, 1.34, -0.082], [0.026, 0.4, 0.028]);
  return {
    structureId: 'organ.lung',
    paired: true,
    material: 'organ',
    sdf: (x, y, z) => {
      const row = Math.min(table.length - 1.001, Math.max(0, (y - LEVELS.from) / LEVELS.step));
      const turn = ((Math.atan2(x - AXIS.x, z - AXIS.z) / (2 * Math.PI)) * SECTORS + SECTORS) % SECTORS;
      const [r0, s0] = [Math.floor(row), Math.floor(turn) % SECTORS];
      const s1 = (s0 + 1) % SECTORS;
      const [fr, fs] = [row - r0, turn - Math.floor(turn)];
      const at = (r: number): number => table[r]![s0]! + (table[r]![s1]! - table[r]![s0]!) * fs;
      const wall = 0.85 * (Math.hypot(x - AXIS.x, z - AXIS.z) - (at(r0) + (at(r0 + 1) - at(r0)) * fr));
      const trunk = smoothMax(smoothMax(wall, edge(z) - y, 0.03), smoothMax(y - 1.46, 0.014 - x, 0.02), 0.03);
      const lung = smoothMin(trunk, apex.sdf(x, y, z), 0.03);
      const clear = smoothMax(lung, INSIDE_RIB - toRibs(x, y, z), 0.006);
      return smoothMax(clear, smoothMax(0.006 - heart.sdf(x, y, z), 0.004 - spine.sdf(x, y, z), 0.02), 0.02);
    },
    bounds: { min: [0, 1.15, -0.16], max: [0.16, 1.53, 0.08] },
    voxel: 0.004,
    triangles: 760,
  };
}
