import type { MuscleFigures } from '#models/definitions/muscle-figures.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { fasciclesUsed } from './fascicles-used.ts';
import { MeshQuery, type Vector } from './mesh-query.ts';
import { outerTriangles } from './outer-triangles.ts';
import { lengthOf } from './polyline.ts';
import { mean, plain, quantile, usually, type Measure, type Row } from './row.ts';
import { volumeOf } from './volume-of.ts';

/** Start this far within, metres: the face that the ray starts from is not met again. */
const HAIR = 2e-5;
/** Bundles of one muscle less than this apart are one thickness, metres. */
const SEAM = 0.001;

/**
 * Volume and thickness of the left muscles against their figures.
 *
 * `ratio`: volume over PCSA × mean fascicle length, where the figures have a PCSA. That estimate is rough (pennation,
 * belly fraction and the share of the muscle that the PCSA is for are left out), so 0.5..2 is usual and nothing fails.
 * `thick mm`: 95th percentile by area over the outer side, from the middle of each triangle straight inwards to where the
 * muscle ends; usual is 0.7 × the least to 1.3 × the most of `thicknessMm`.
 */
export function checkVolume(meshes: readonly StructureMesh[], figures: readonly MuscleFigures[]): Row[] {
  return figures.flatMap((muscle) => {
    const mesh = meshes.find(({ structureId }) => structureId === muscle.id);
    if (!mesh) return [];
    const volumeCm3 = volumeOf(mesh) * 1e6;
    const measures: Record<string, Measure> = { 'volume cm3': plain(volumeCm3) };
    const { fascicles } = fasciclesUsed(muscle);
    if (muscle.pcsaCm2 !== null && fascicles.length > 0) {
      const estimate = muscle.pcsaCm2 * mean(fascicles.map(({ points }) => lengthOf(points) * 100));
      measures['PCSA x length'] = plain(estimate);
      measures['ratio'] = usually(volumeCm3 / estimate, 0.5, 2);
    }
    const [least, most] = [Math.min(...muscle.thicknessMm), Math.max(...muscle.thicknessMm)];
    const { thick, areas } = thicknesses(mesh);
    measures['thick mm'] = usually(quantile(thick, 0.95, areas) * 1000, 0.7 * least, 1.3 * most);
    measures['least'] = plain(least);
    measures['most'] = plain(most);
    return [{ id: muscle.id, measures }];
  });
}

/** Under each triangle of the outer side that no other part covers, metres, with its area as weight. */
export function thicknesses(mesh: StructureMesh): { readonly thick: readonly number[]; readonly areas: readonly number[] } {
  const query = new MeshQuery(mesh);
  const [thick, areas]: [number[], number[]] = [[], []];
  for (const { middle, normal, area } of outerTriangles(mesh)) {
    const inward: Vector = [-normal[0], -normal[1], -normal[2]];
    const from: Vector = [middle[0] + inward[0] * HAIR, middle[1] + inward[1] * HAIR, middle[2] + inward[2] * HAIR];
    const crossings = query.crossings(from, inward);
    // within one part at the start: what follows is one way out more than in
    if (crossings.reduce((sum, { turn }) => sum + turn, 0) !== -1) continue;
    let depth = 1;
    for (const [n, { at, turn }] of crossings.entries()) {
      depth += turn;
      const next = crossings[n + 1];
      if (depth > 0 || (next && next.at - at < SEAM)) continue;
      thick.push(at + HAIR);
      areas.push(area);
      break;
    }
  }
  return { thick, areas };
}
