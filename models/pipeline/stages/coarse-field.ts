import type { Sdf, StructureMesh } from '../structure-mesh.ts';

const CELL = 0.004;
const REACH = 0.024;

/**
 * A coarse distance to a set of meshes, from their vertices and triangle middles splatted into a grid. Half body:
 * |x| is looked up, so left meshes stand for both sides. Never negative inside; 8 mm at most too large between points.
 */
export function fieldOf(meshes: readonly StructureMesh[]): Sdf {
  const origin = [-0.03, 0.55, -0.25] as const;
  const size = [84, 310, 120] as const;
  const grid = new Float32Array(size[0] * size[1] * size[2]).fill(REACH);
  const reachCells = Math.ceil(REACH / CELL);
  const splat = (x: number, y: number, z: number): void => {
    const i = Math.round((x - origin[0]) / CELL);
    const j = Math.round((y - origin[1]) / CELL);
    const k = Math.round((z - origin[2]) / CELL);
    for (let dk = -reachCells; dk <= reachCells; dk++) {
      const kk = k + dk;
      if (kk < 0 || kk >= size[2]) continue;
      for (let dj = -reachCells; dj <= reachCells; dj++) {
        const jj = j + dj;
        if (jj < 0 || jj >= size[1]) continue;
        for (let di = -reachCells; di <= reachCells; di++) {
          const ii = i + di;
          if (ii < 0 || ii >= size[0]) continue;
          const d = Math.hypot(origin[0] + ii * CELL - x, origin[1] + jj * CELL - y, origin[2] + kk * CELL - z);
          const at = (kk * size[1] + jj) * size[0] + ii;
          if (d < grid[at]!) grid[at] = d;
        }
      }
    }
  };
  const seen = new Set<number>();
  const once = (x: number, y: number, z: number): void => {
    const key = (Math.round(x / 0.003) * 4096 + Math.round(y / 0.003)) * 4096 + Math.round(z / 0.003);
    if (seen.has(key)) return;
    seen.add(key);
    splat(x, y, z);
  };
  for (const { positions, indices } of meshes) {
    for (let i = 0; i < positions.length; i += 3) once(positions[i]!, positions[i + 1]!, positions[i + 2]!);
    for (let t = 0; t < indices.length; t += 3) {
      const at = (k: number): number => [0, 1, 2].reduce((sum, e) => sum + positions[indices[t + e]! * 3 + k]!, 0) / 3;
      once(at(0), at(1), at(2));
    }
  }
  return (x, y, z) => {
    const u = Math.min(size[0] - 1.001, Math.max(0, (Math.abs(x) - origin[0]) / CELL));
    const v = Math.min(size[1] - 1.001, Math.max(0, (y - origin[1]) / CELL));
    const w = Math.min(size[2] - 1.001, Math.max(0, (z - origin[2]) / CELL));
    const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)];
    const [a, b, c] = [u - i, v - j, w - k];
    const at = (di: number, dj: number, dk: number): number => grid[((k + dk) * size[1] + j + dj) * size[0] + i + di]!;
    const row = (dj: number, dk: number): number => at(0, dj, dk) * (1 - a) + at(1, dj, dk) * a;
    const plane = (dk: number): number => row(0, dk) * (1 - b) + row(1, dk) * b;
    return plane(0) * (1 - c) + plane(1) * c;
  };
}
