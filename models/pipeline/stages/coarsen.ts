import { MeshoptSimplifier } from 'meshoptimizer';
import type { StructureMesh } from '../structure-mesh.ts';

await MeshoptSimplifier.ready;

/** How much a turned normal and a change from muscle to tendon count against a moved surface. */
const WEIGHTS = [0.35, 0.35, 0.35, 0.25] as const;

/**
 * A mesh with about so many triangles on some of its own vertices; normals and tendon steer what is kept.
 *
 * @param locked 1 for each vertex that must stay, such as those on a border that two meshes share
 */
export function coarsen(mesh: StructureMesh, triangles: number, locked: Uint8Array | null = null): StructureMesh {
  const count = mesh.positions.length / 3;
  const attributes = new Float32Array(count * 4);
  for (let n = 0; n < count; n++) {
    attributes.set(mesh.normals.subarray(n * 3, n * 3 + 3), n * 4);
    attributes[n * 4 + 3] = mesh.colours[n * 4 + 1]! / 255;
  }
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices, mesh.positions, 3, attributes, 4, [...WEIGHTS], locked, Math.min(mesh.indices.length, triangles * 3), 1, ['RegularizeLight'],
  );
  const [remap, kept] = MeshoptSimplifier.compactMesh(indices);
  const from = new Uint32Array(kept);
  remap.forEach((to, n) => {
    if (to !== 0xffffffff) from[to] = n;
  });
  const pick = <T extends Float32Array | Uint8Array>(source: T, target: T, size: number): T => {
    from.forEach((n, to) => target.set(source.subarray(n * size, n * size + size), to * size));
    return target;
  };
  return {
    ...mesh,
    positions: pick(mesh.positions, new Float32Array(kept * 3), 3),
    normals: pick(mesh.normals, new Float32Array(kept * 3), 3),
    ...(mesh.fibreUv ? { fibreUv: pick(mesh.fibreUv, new Float32Array(kept * 2), 2) } : {}),
    colours: pick(mesh.colours, new Uint8Array(kept * 4), 4),
    indices,
  };
}
