import type { PoseAngles } from '#src/kinematics/pose.ts';
import { poseSkeleton } from '#src/kinematics/skeleton.ts';
import { addDualQuaternion, DUAL_QUATERNION_SIZE, rigidOf, writeDualQuaternion } from '#src/math/dual-quaternion.ts';
import type { Rigid } from '#src/math/rigid.ts';
import { SEGMENT_IDS } from '#models/definitions/joints/segments.ts';
import { MIRRORED_JOINT } from '../skinning/body-segments.ts';
import { INFLUENCES } from '../skinning/compact-weights.ts';
import type { StructureMesh } from '../structure-mesh.ts';

/** Motions of all segments from standing to a pose, as dual quaternions by joint number. */
export function segmentsOf(angles: PoseAngles): Float64Array {
  const motions = poseSkeleton(angles);
  const out = new Float64Array(SEGMENT_IDS.length * DUAL_QUATERNION_SIZE);
  SEGMENT_IDS.forEach((_, joint) => writeDualQuaternion([...motions] as unknown as Rigid, joint * 12, out, joint * DUAL_QUATERNION_SIZE));
  return out;
}

/** Weighted sum of the motions that a vertex follows, heaviest first. @param swap joint numbers of the mirror image, or none */
function blendDualQuaternions({ joints, weights }: StructureMesh, vertex: number, segments: Float64Array, swap?: readonly number[]): Rigid {
  const sum = new Float64Array(DUAL_QUATERNION_SIZE);
  const at = vertex * INFLUENCES;
  const order = [0, 1, 2, 3].filter((n) => weights![at + n]! > 0).toSorted((a, b) => weights![at + b]! - weights![at + a]!);
  for (const n of order) {
    const joint = joints![at + n]!;
    addDualQuaternion(segments, (swap ? swap[joint]! : joint) * DUAL_QUATERNION_SIZE, weights![at + n]! / 255, sum);
  }
  return rigidOf(sum);
}

/**
 * A mesh as the stage draws it in a pose. For pictures and checks.
 *
 * @param right pose the mirror image; the result is that right piece itself
 */
export function poseMesh(mesh: StructureMesh, segments: Float64Array, right = false): StructureMesh {
  if (!mesh.joints || !mesh.weights) throw new Error(`poseMesh: ${mesh.structureId} has no joints; weigh it first`);
  const side = right ? -1 : 1;
  const [positions, normals] = [mesh.positions.slice(), mesh.normals.slice()];
  for (let v = 0; v < positions.length; v += 3) {
    const m = blendDualQuaternions(mesh, v / 3, segments, right ? MIRRORED_JOINT : undefined);
    const put = (out: Float32Array, shift: 0 | 1): void => {
      const [x, y, z] = [out[v]! * side, out[v + 1]!, out[v + 2]!];
      for (let k = 0; k < 3; k++) out[v + k] = m[k * 4]! * x + m[k * 4 + 1]! * y + m[k * 4 + 2]! * z + shift * m[k * 4 + 3]!;
    };
    put(positions, 1);
    put(normals, 0);
  }
  const indices = right ? mesh.indices.map((_, n) => mesh.indices[n % 3 === 0 ? n : n % 3 === 1 ? n + 1 : n - 1]!) : mesh.indices;
  return { ...mesh, paired: false, positions, normals, indices };
}
