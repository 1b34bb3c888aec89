import { BufferAttribute, BufferGeometry, Mesh, type Material } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { addDualQuaternion, DUAL_QUATERNION_SIZE } from '#src/math/dual-quaternion.ts';
import type { Model } from './model.ts';

/**
 * The triangles of the posed body, for fingers: what the vertex shader draws, computed again where it is asked for.
 *
 * Skinning all vertices and refitting the bounds trees takes some tens of milliseconds, so it is done when a finger comes
 * down on a pose, never in a frame.
 */
export interface PosedSurface {
  /** One mesh a group, named after it, in metres. @param segments dual quaternions, eight numbers a segment */
  meshes(segments: Float32Array): readonly Mesh[];
  dispose(): void;
}

export function createPosedSurface(model: Model, material: Material): PosedSurface {
  const parts = model.groups.map(({ kind, geometry }) => {
    const posed = new BufferGeometry();
    posed.setAttribute('position', new BufferAttribute(new Float32Array(geometry.attributes['position']!.count * 3), 3));
    posed.setAttribute('structure', geometry.attributes['structure']!);
    posed.setIndex(geometry.index);
    posed.boundsTree = MeshBVH.deserialize(MeshBVH.serialize(geometry.boundsTree as MeshBVH, { cloneBuffers: true }), posed, { setIndex: false });
    const mesh = new Mesh(posed, material);
    mesh.name = kind;
    return { source: geometry, posed, mesh };
  });
  let known = new Float32Array(0);
  return {
    meshes(segments) {
      if (known.length !== segments.length || known.some((value, i) => value !== segments[i])) {
        known = segments.slice();
        for (const { source, posed } of parts) {
          skin(source, segments, model, posed.attributes['position']!.array as Float32Array);
          (posed.boundsTree as MeshBVH).refit();
          posed.boundingSphere = null;
          posed.boundingBox = null;
        }
      }
      return parts.map(({ mesh }) => mesh);
    },
    dispose() {
      for (const { posed } of parts) posed.dispose();
    },
  };
}

/** Writes every vertex of a group where the shader puts it, without what knot and lengths add. */
function skin(geometry: BufferGeometry, segments: Float32Array, { centre, scale }: Model, out: Float32Array): void {
  const { position } = geometry.attributes;
  const point = new Float64Array(3);
  for (let v = 0; v < position!.count; v++) {
    posePoint(geometry, v, segments, position!.getX(v) * scale + centre.x, position!.getY(v) * scale + centre.y, position!.getZ(v) * scale + centre.z, point);
    out.set(point, v * 3);
  }
}

const blended = new Float64Array(DUAL_QUATERNION_SIZE);

/**
 * Where a point that moves with a vertex is in the pose; twin of `moved` in pose-shader.ts.
 *
 * @param px metres, standing body @param out three numbers, metres
 */
export function posePoint({ attributes }: BufferGeometry, vertex: number, segments: Float32Array, px: number, py: number, pz: number, out: Float64Array): Float64Array {
  const { joints, weights } = attributes;
  const q = blended;
  q.fill(0);
  for (let k = 0; k < 4; k++) {
    const share = weights!.getComponent(vertex, k);
    if (share <= 0) break;
    addDualQuaternion(segments, joints!.getComponent(vertex, k) * DUAL_QUATERNION_SIZE, share, q);
  }
  const [x, y, z, w, a, b, c, d] = q as unknown as [number, number, number, number, number, number, number, number];
  const length = x * x + y * y + z * z + w * w || 1;
  // twice the cross product of the turn's vector part with the point
  const cx = (2 * (y * pz - z * py)) / length;
  const cy = (2 * (z * px - x * pz)) / length;
  const cz = (2 * (x * py - y * px)) / length;
  out[0] = px + w * cx + y * cz - z * cy + (2 * (w * a - d * x + y * c - z * b)) / length;
  out[1] = py + w * cy + z * cx - x * cz + (2 * (w * b - d * y + z * a - x * c)) / length;
  out[2] = pz + w * cz + x * cy - y * cx + (2 * (w * c - d * z + x * b - y * a)) / length;
  return out;
}
