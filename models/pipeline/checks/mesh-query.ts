import { BufferAttribute, BufferGeometry, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Bounds, StructureMesh } from '../structure-mesh.ts';

export type Vector = readonly [number, number, number];

export interface Crossing {
  /** Along the ray, metres when its direction is a unit vector. */
  readonly at: number;
  /** 1 where the ray goes in through the face, -1 where it comes out. */
  readonly turn: 1 | -1;
}

/** Three skew directions: one may graze an edge, all three do not. */
const SKEW: readonly Vector[] = [
  [0.482963, 0.853251, 0.196863],
  [-0.697319, 0.231357, 0.678402],
  [0.153209, -0.531277, -0.833231],
];

/** Distances and crossings of one closed mesh. Body frame, metres. */
export class MeshQuery {
  readonly bounds: Bounds;
  readonly #tree: MeshBVH;
  readonly #point = new Vector3();
  readonly #ray = new Ray();

  constructor({ positions, indices }: Pick<StructureMesh, 'positions' | 'indices'>) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    // the tree sorts its index
    geometry.setIndex(new BufferAttribute(indices.slice(), 1));
    geometry.computeBoundingBox();
    this.#tree = new MeshBVH(geometry);
    const { min, max } = geometry.boundingBox!;
    this.bounds = { min: [min.x, min.y, min.z], max: [max.x, max.y, max.z] };
  }

  /** To the nearest point of the surface, without a sign; Infinity beyond `within`. */
  distance(p: Vector, within = Infinity): number {
    return this.#tree.closestPointToPoint(this.#point.set(...p), undefined, 0, within)?.distance ?? Infinity;
  }

  /** Every face that a ray crosses, nearest first. */
  crossings(from: Vector, along: Vector): Crossing[] {
    const ray = this.#ray;
    ray.origin.set(...from);
    ray.direction.set(...along);
    const found: Crossing[] = [];
    this.#tree.shapecast({
      intersectsBounds: (box) => ray.intersectsBox(box),
      intersectsTriangle: ({ a, b, c }) => {
        const [e1x, e1y, e1z] = [b.x - a.x, b.y - a.y, b.z - a.z];
        const [e2x, e2y, e2z] = [c.x - a.x, c.y - a.y, c.z - a.z];
        const [hx, hy, hz] = [along[1] * e2z - along[2] * e2y, along[2] * e2x - along[0] * e2z, along[0] * e2y - along[1] * e2x];
        const det = e1x * hx + e1y * hy + e1z * hz;
        if (det === 0) return false;
        const [sx, sy, sz] = [from[0] - a.x, from[1] - a.y, from[2] - a.z];
        const u = (sx * hx + sy * hy + sz * hz) / det;
        if (u < 0 || u > 1) return false;
        const [qx, qy, qz] = [sy * e1z - sz * e1y, sz * e1x - sx * e1z, sx * e1y - sy * e1x];
        const v = (along[0] * qx + along[1] * qy + along[2] * qz) / det;
        if (v < 0 || u + v > 1) return false;
        const at = (e2x * qx + e2y * qy + e2z * qz) / det;
        if (at > 0) found.push({ at, turn: det > 0 ? 1 : -1 });
        return false;
      },
    });
    return found.sort((one, other) => one.at - other.at);
  }

  /**
   * Whether a point lies within, by signed crossings: meshes of several parts overlap themselves, and between two
   * overlapping parts an even number of faces is crossed.
   */
  contains(p: Vector): boolean {
    const { min, max } = this.bounds;
    if (p.some((value, k) => value < min[k]! || value > max[k]!)) return false;
    return SKEW.every((along) => this.crossings(p, along).reduce((sum, { turn }) => sum - turn, 0) > 0);
  }

  /** Depth under the surface, 0 outside. In overlapping parts the nearest face may be an inner one: then too little. */
  depth(p: Vector): number {
    return this.contains(p) ? this.distance(p) : 0;
  }
}

/** A vertex of a mesh. */
export const vertexAt = ({ positions }: Pick<StructureMesh, 'positions'>, n: number): Vector => [positions[n * 3]!, positions[n * 3 + 1]!, positions[n * 3 + 2]!];
