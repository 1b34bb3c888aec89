import type { StructureMesh } from '../structure-mesh.ts';
import { atMost, type Row } from './row.ts';

/** Cell of the look-up, metres: neighbours of a mesh stand much further apart. */
const CELL = 0.0005;
const LIMIT_MM = 0.01;

/** Named with its side, as the kidneys are: it has no mirror image of its own. */
const isOneSided = ({ structureId }: StructureMesh): boolean => /\.(left|right)$/.test(structureId);

/**
 * Left equals right: of each midline mesh, the largest distance from a vertex's mirror image to the nearest vertex, mm.
 *
 * Paired structures are one mesh shown twice, and so equal by construction; the kidneys stand at different heights and
 * are skipped.
 */
export function checkMirrored(meshes: readonly StructureMesh[]): Row[] {
  return meshes.filter((mesh) => !mesh.paired && !isOneSided(mesh)).map((mesh) => ({
    id: mesh.structureId,
    measures: { 'worst mm': atMost(mirrorGap(mesh) * 1000, LIMIT_MM) },
  }));
}

/** Metres; at most a cell, so that a vertex without any partner reads as 0.5 mm. */
function mirrorGap({ positions }: StructureMesh): number {
  const cells = new Map<string, number[]>();
  const cellOf = (value: number): number => Math.floor(value / CELL);
  for (let n = 0; n < positions.length; n += 3) {
    const key = `${cellOf(positions[n]!)} ${cellOf(positions[n + 1]!)} ${cellOf(positions[n + 2]!)}`;
    const cell = cells.get(key);
    if (cell) cell.push(n);
    else cells.set(key, [n]);
  }
  const near = [-1, 0, 1];
  let worst = 0;
  for (let n = 0; n < positions.length; n += 3) {
    const [x, y, z] = [-positions[n]!, positions[n + 1]!, positions[n + 2]!];
    let gap = CELL;
    for (const i of near) {
      for (const j of near) {
        for (const k of near) {
          for (const m of cells.get(`${cellOf(x) + i} ${cellOf(y) + j} ${cellOf(z) + k}`) ?? []) {
            gap = Math.min(gap, Math.hypot(positions[m]! - x, positions[m + 1]! - y, positions[m + 2]! - z));
          }
        }
      }
    }
    worst = Math.max(worst, gap);
  }
  return worst;
}
