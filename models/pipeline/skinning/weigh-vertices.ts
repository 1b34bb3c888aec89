import type { StructureMesh } from '../structure-mesh.ts';
import { boneWeights } from './bone-weights.ts';
import { MIRRORED_JOINT } from './body-segments.ts';
import { compactWeights, WEIGHT_STEPS } from './compact-weights.ts';
import { orderInfluences } from './order-influences.ts';
import { mirrored, sampleField } from './sample-field.ts';
import { followsOf } from './segment-sources.ts';
import type { WeightField } from './weight-field.ts';

/** Adds joints and weights to each mesh: bones by what they are, all else by the field. */
export function weighVertices(meshes: readonly StructureMesh[], field: WeightField): StructureMesh[] {
  return meshes.map((mesh) => {
    const { positions, normals } = mesh;
    const follows = followsOf(mesh.structureId);
    const vertices = Array.from({ length: positions.length / 3 }, (_, v) => {
      const [x, y, z] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
      if (follows) return compactWeights(boneWeights(follows(x, y, z)));
      const weights = sampleField(field, [x, y, z], [-normals[v * 3]!, -normals[v * 3 + 1]!, -normals[v * 3 + 2]!], mesh.material === 'cloth');
      if (x !== 0) return compactWeights(weights);
      const twin = mirrored(weights);
      return compactWeights(weights.map((value, joint) => (value + twin[joint]!) / 2), MIRRORED_JOINT);
    });
    const { joints, steps } = orderInfluences(vertices);
    return { ...mesh, joints, weights: steps.map((value) => value * (255 / WEIGHT_STEPS)) };
  });
}
