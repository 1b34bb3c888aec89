import type { StructureMesh } from '../structure-mesh.ts';

export interface Hit {
  readonly structureId: string;
  /** Metres along the ray. */
  readonly at: number;
  /** Whether the ray goes in through this surface. */
  readonly entering: boolean;
}

type Vector = readonly [number, number, number];

/** A ray through an edge meets both triangles, not neither; in shares of a triangle. */
const EDGE = 1e-7;
/** Such twins lie this near to each other, metres, and count once. */
const SAME_METRES = 1e-7;

/** Every surface of left and midline meshes (and right ones, mirrored) that a ray crosses, nearest first. */
export function castRay(meshes: readonly StructureMesh[], from: Vector, direction: Vector, reach: number): Hit[] {
  const hits: Hit[] = [];
  const cast = (mesh: StructureMesh, origin: Vector, along: Vector): void => {
    const { positions: p, indices } = mesh;
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
      const [e1x, e1y, e1z] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
      const [e2x, e2y, e2z] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
      const [hx, hy, hz] = [along[1] * e2z - along[2] * e2y, along[2] * e2x - along[0] * e2z, along[0] * e2y - along[1] * e2x];
      const det = e1x * hx + e1y * hy + e1z * hz;
      if (Math.abs(det) < 1e-14) continue;
      const [sx, sy, sz] = [origin[0] - p[a]!, origin[1] - p[a + 1]!, origin[2] - p[a + 2]!];
      const u = (sx * hx + sy * hy + sz * hz) / det;
      if (u < -EDGE || u > 1 + EDGE) continue;
      const [qx, qy, qz] = [sy * e1z - sz * e1y, sz * e1x - sx * e1z, sx * e1y - sy * e1x];
      const v = (along[0] * qx + along[1] * qy + along[2] * qz) / det;
      if (v < -EDGE || u + v > 1 + EDGE) continue;
      const at = (e2x * qx + e2y * qy + e2z * qz) / det;
      if (at > 0 && at < reach) hits.push({ structureId: mesh.structureId, at, entering: det > 0 });
    }
  };
  const flip = (v: Vector): Vector => [-v[0], v[1], v[2]];
  for (const mesh of meshes) {
    cast(mesh, from, direction);
    if (mesh.paired && Math.abs(from[0]) < reach) cast(mesh, flip(from), flip(direction));
  }
  hits.sort((a, b) => a.at - b.at);
  return hits.filter((hit, i) => {
    for (let j = i - 1; j >= 0 && hit.at - hits[j]!.at < SAME_METRES; j--) if (hits[j]!.structureId === hit.structureId && hits[j]!.entering === hit.entering) return false;
    return true;
  });
}
