import { addDualQuaternion, DUAL_QUATERNION_SIZE, rigidOf, writeDualQuaternion } from '#src/math/dual-quaternion.ts';
import { applyTo, rotateBy } from '#src/math/rigid.ts';
import { SEGMENT_IDS } from '#models/definitions/joints/segments.ts';
import { MIRRORED_JOINT } from '../skinning/body-segments.ts';
import { INFLUENCES } from '../skinning/compact-weights.ts';
import type { StructureMesh } from '../structure-mesh.ts';

/** Dual quaternions of a posed skeleton, eight numbers a segment. */
export function dualsOf(motions: ArrayLike<number>): Float64Array {
  const out = new Float64Array(SEGMENT_IDS.length * DUAL_QUATERNION_SIZE);
  for (let i = 0; i < SEGMENT_IDS.length; i++) writeDualQuaternion(motions, i * 12, out, i * DUAL_QUATERNION_SIZE);
  return out;
}

/**
 * A mesh where the pose puts it, as the page draws it: positions, normals, triangles facing outward.
 *
 * @param right the right one of a pair; the result is that piece itself
 */
export function poseMesh(mesh: StructureMesh, duals: Float64Array, right = false): StructureMesh {
  const { joints, weights, positions: standing, normals: facing } = mesh;
  if (!joints || !weights) throw new Error(`poseMesh: ${mesh.structureId} has no joints; run npm run models`);
  const positions = new Float32Array(standing.length);
  const normals = new Float32Array(standing.length);
  const side = right ? -1 : 1;
  const sum = new Float64Array(DUAL_QUATERNION_SIZE);
  const places = [0, 1, 2, 3];
  for (let v = 0; v < standing.length / 3; v++) {
    const share = (place: number): number => weights[v * INFLUENCES + place]!;
    // heaviest first, as the shader has them: the first one says which of two opposite signs counts
    places.sort((a, b) => share(b) - share(a) || a - b);
    sum.fill(0);
    for (const place of places) {
      const joint = joints[v * INFLUENCES + place]!;
      if (share(place) > 0) addDualQuaternion(duals, (right ? MIRRORED_JOINT[joint]! : joint) * DUAL_QUATERNION_SIZE, share(place), sum);
    }
    const motion = rigidOf(sum);
    positions.set(applyTo(motion, [side * standing[v * 3]!, standing[v * 3 + 1]!, standing[v * 3 + 2]!]), v * 3);
    normals.set(rotateBy(motion, [side * facing[v * 3]!, facing[v * 3 + 1]!, facing[v * 3 + 2]!]), v * 3);
  }
  const indices = right ? mesh.indices.map((_, n) => mesh.indices[n % 3 === 0 ? n : n % 3 === 1 ? n + 1 : n - 1]!) : mesh.indices;
  return { ...mesh, paired: false, positions, normals, indices };
}

/** The segment that a vertex follows most. */
export function mainSegment({ joints, weights }: StructureMesh, vertex: number): string {
  let most = 0;
  for (let k = 1; k < INFLUENCES; k++) if (weights![vertex * INFLUENCES + k]! > weights![vertex * INFLUENCES + most]!) most = k;
  return SEGMENT_IDS[joints![vertex * INFLUENCES + most]!]!;
}
