import type { StructureMesh } from '../structure-mesh.ts';

/** Signed volume, cubic metres: positive when faces look outward. Where parts overlap, the overlap counts twice. */
export function volumeOf({ positions: p, indices }: Pick<StructureMesh, 'positions' | 'indices'>): number {
  let sum = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    sum +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return sum / 6;
}
