import type { StructureMesh } from '../structure-mesh.ts';
import { edgeFaults } from '../stages/edge-faults.ts';
import { atLeast, atMost, type Row } from './row.ts';
import { volumeOf } from './volume-of.ts';

/**
 * Closed and outward: every edge is used once each way, and the signed volume is more than nothing.
 *
 * Volumes in cubic centimetres, of the stored (left or midline) mesh.
 */
export function checkClosed(meshes: readonly StructureMesh[]): Row[] {
  return meshes.map((mesh) => ({
    id: mesh.structureId,
    measures: {
      'edge faults': atMost(edgeFaults(mesh.indices, mesh.positions, { openOnMidline: false }), 0),
      'volume cm3': atLeast(volumeOf(mesh) * 1e6, 1e-6),
    },
  }));
}
