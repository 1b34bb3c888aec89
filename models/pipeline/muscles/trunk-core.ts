import { ribs } from '#models/definitions/bones/ribs.ts';
import type { Point } from '#models/definitions/frame.ts';
import { distance, mix } from '../stages/sdf/vector.ts';
import type { CollisionGrid } from '../stages/collision-grid.ts';
import type { Sheet } from './lay-sheet.ts';
import { between, resample } from './rows.ts';

/**
 * Fills the trunk, so that sheets do not fall between ribs or into the belly.
 *
 * Chest: strips between neighbouring ribs, 4 mm inside their outer face, and rays from them to the middle.
 * Belly: an ellipse at each height that stays in front of the transverse processes and quadratus lumborum.
 */
export function fillTrunk(grid: CollisionGrid): void {
  const middle = (p: Point): Point => [0, p[1], -0.01];
  for (let n = 1; n < 10; n++) {
    const upper = resample(ribs[n - 1]!.centreline, 60);
    const lower = resample(ribs[n]!.centreline, 60);
    for (let s = 0; s < 6; s++) {
      for (const p of between(upper, lower, s / 6, 60)) {
        const axis = middle(p);
        const reach = distance(p, axis);
        for (let inward = 0.0055; inward < reach; inward += 0.009) {
          const [x, y, z] = mix(p, axis, inward / reach);
          grid.addBall(x, y, z, inward < 0.01 ? 0.0045 : 0.009);
        }
      }
    }
  }
  for (let y = 1.0; y < 1.3; y += 0.01) {
    for (let x = 0; x < 0.086; x += 0.01) {
      const deep = 0.052 * Math.sqrt(1 - (x / 0.1) ** 2);
      for (let z = 0.024 - deep; z < 0.08; z += 0.01) grid.addBall(x, y, z, 0.009);
    }
  }
}

/** Adds a laid sheet to what later ones must not enter: balls between its two sides. */
export function addSheet(grid: CollisionGrid, { across, along, inner, outer }: Sheet): void {
  for (let j = 0; j < along - 1; j++) {
    for (let i = 0; i < across - 1; i++) {
      const n = (j * across + i) * 3;
      const corners = [n, n + 3, n + across * 3, n + across * 3 + 3];
      const parts = cellParts(inner, corners);
      for (let a = 0; a < parts; a++) {
        for (let b = 0; b < parts; b++) {
          const [s, t] = [(a + 0.5) / parts, (b + 0.5) / parts];
          const at = (p: Float64Array, k: number): number =>
            (p[corners[0]! + k]! * (1 - s) + p[corners[1]! + k]! * s) * (1 - t) +
            (p[corners[2]! + k]! * (1 - s) + p[corners[3]! + k]! * s) * t;
          addColumn(grid, [at(inner, 0), at(inner, 1), at(inner, 2)], [at(outer, 0), at(outer, 1), at(outer, 2)]);
        }
      }
    }
  }
}

/** So many samples an edge that balls of 2 mm leave no holes. */
function cellParts(p: Float64Array, corners: readonly number[]): number {
  const [a, b, c] = corners as [number, number, number];
  const edge = (m: number): number => Math.hypot(p[a]! - p[m]!, p[a + 1]! - p[m + 1]!, p[a + 2]! - p[m + 2]!);
  return Math.min(5, Math.max(1, Math.ceil(Math.max(edge(b), edge(c)) / 0.0022)));
}

/** Balls from the outer face to the inner: the first touches the outer face, the last the inner one. */
function addColumn(grid: CollisionGrid, inner: Point, outer: Point): void {
  const thick = distance(inner, outer);
  const radius = Math.min(0.004, Math.max(0.0016, thick / 2));
  const room = Math.max(0, thick - 2 * radius);
  const count = 1 + Math.ceil(room / (radius * 1.2));
  for (let n = 0; n < count; n++) {
    const depth = radius + (count > 1 ? (room * n) / (count - 1) : 0);
    const [x, y, z] = thick > 0 ? mix(outer, inner, depth / thick) : outer;
    grid.addBall(x, y, z, radius);
  }
}
