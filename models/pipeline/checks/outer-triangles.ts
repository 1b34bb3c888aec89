import type { StructureMesh } from '../structure-mesh.ts';
import { vertexAt, type Vector } from './mesh-query.ts';

export interface OuterTriangle {
  readonly corners: readonly [number, number, number];
  readonly middle: Vector;
  /** Square metres. */
  readonly area: number;
  /** Unit length, outward; of the face itself, since vertex normals are rounded at the rim. */
  readonly normal: Vector;
}

/** Triangles whose three corners lie on the outer side of a sheet (blue of the vertex colours 0). */
export function outerTriangles(mesh: StructureMesh): OuterTriangle[] {
  const found: OuterTriangle[] = [];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!] as const;
    if (corners.some((n) => mesh.colours[n * 4 + 2] !== 0)) continue;
    const [a, b, c] = corners.map((n) => vertexAt(mesh, n)) as [Vector, Vector, Vector];
    const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
    const square: Vector = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const size = Math.hypot(...square);
    if (size === 0) continue;
    found.push({
      corners,
      middle: [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3],
      area: size / 2,
      normal: [square[0] / size, square[1] / size, square[2] / size],
    });
  }
  return found;
}
