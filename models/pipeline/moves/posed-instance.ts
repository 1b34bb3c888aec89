import { addDualQuaternion, DUAL_QUATERNION_SIZE, rigidOf, writeDualQuaternion } from '#src/math/dual-quaternion.ts';
import { applyTo, rotateBy } from '#src/math/rigid.ts';
import { SEGMENT_IDS } from '#models/definitions/joints/segments.ts';
import { MIRRORED_JOINT } from '../skinning/body-segments.ts';
import type { Instance } from '../stages/rasterize.ts';
import type { StructureMesh } from '../structure-mesh.ts';

const INFLUENCES = 4;

/** Dual quaternions of a posed skeleton, eight numbers a segment. */
export function dualsOf(motions: ArrayLike<number>): Float64Array {
  const out = new Float64Array(SEGMENT_IDS.length * DUAL_QUATERNION_SIZE);
  for (let i = 0; i < SEGMENT_IDS.length; i++) writeDualQuaternion(motions, i * 12, out, i * DUAL_QUATERNION_SIZE);
  return out;
}

/** A mesh where the pose puts it, as the page draws it. @param mirrored the right one of a pair */
export function posedInstance(mesh: StructureMesh, duals: Float64Array, mirrored: boolean): Instance {
  const { joints, weights, positions: standing, normals: facing } = mesh;
  if (!joints || !weights) throw new Error(`posedInstance: ${mesh.structureId} has no weights; run npm run models`);
  const positions = new Float32Array(standing.length);
  const normals = new Float32Array(standing.length);
  const sign = mirrored ? -1 : 1;
  const sum = new Float64Array(DUAL_QUATERNION_SIZE);
  for (let v = 0; v < standing.length / 3; v++) {
    sum.fill(0);
    for (let k = 0; k < INFLUENCES; k++) {
      const share = weights[v * INFLUENCES + k]!;
      const joint = joints[v * INFLUENCES + k]!;
      if (share > 0) addDualQuaternion(duals, (mirrored ? MIRRORED_JOINT[joint]! : joint) * DUAL_QUATERNION_SIZE, share, sum);
    }
    const motion = rigidOf(sum);
    positions.set(applyTo(motion, [sign * standing[v * 3]!, standing[v * 3 + 1]!, standing[v * 3 + 2]!]), v * 3);
    normals.set(rotateBy(motion, [sign * facing[v * 3]!, facing[v * 3 + 1]!, facing[v * 3 + 2]!]), v * 3);
  }
  return { mesh: { ...mesh, positions, normals }, mirrored: false };
}

/** The segment that a vertex follows most. */
export function mainSegment({ joints, weights }: StructureMesh, vertex: number): string {
  let most = 0;
  for (let k = 1; k < INFLUENCES; k++) if (weights![vertex * INFLUENCES + k]! > weights![vertex * INFLUENCES + most]!) most = k;
  return SEGMENT_IDS[joints![vertex * INFLUENCES + most]!]!;
}
