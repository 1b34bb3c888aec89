import { MeshoptSimplifier } from 'meshoptimizer';

export interface SimplifyInput {
  readonly positions: Float32Array;
  /** Unit normals of the full mesh; they are kept, which is what makes 800 triangles look like 20 000. */
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

export interface SimplifyOptions {
  readonly triangles: number;
  /** How much a turned normal counts against a moved surface. Default 0.4. */
  readonly normalWeight?: number;
  /** Keep the open border as it is. Default false: it may be thinned along itself. */
  readonly lockBorder?: boolean;
}

/** For each vertex kept, its number in the input; and the triangles by new numbers. */
export interface Simplified {
  readonly kept: Uint32Array;
  readonly indices: Uint32Array;
}

await MeshoptSimplifier.ready;

/** Fewer triangles on the same vertices (quadric error with normals as attributes, meshoptimizer). */
export function simplify(mesh: SimplifyInput, options: SimplifyOptions): Simplified {
  const weight = options.normalWeight ?? 0.4;
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    mesh.positions,
    3,
    mesh.normals,
    3,
    [weight, weight, weight],
    null,
    options.triangles * 3,
    1,
    options.lockBorder ? ['LockBorder', 'RegularizeLight'] : ['RegularizeLight'],
  );
  const [remap, count] = MeshoptSimplifier.compactMesh(indices);
  const kept = new Uint32Array(count);
  remap.forEach((to, from) => {
    if (to !== 0xffffffff) kept[to] = from;
  });
  return { kept, indices };
}
