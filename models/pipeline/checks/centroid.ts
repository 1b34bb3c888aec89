import type { MuscleFigures } from '#models/definitions/muscle-figures.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { fasciclesUsed } from './fascicles-used.ts';
import { outerTriangles } from './outer-triangles.ts';
import { lengthOf } from './polyline.ts';
import { mean, plain, type Row } from './row.ts';

/**
 * Where a muscle lies and how long it is, against its fascicle paths. Left side, body frame.
 *
 * `apart mm`: from the centroid of the outer side (by area) to that of the paths (by length). `ratio`: mean length of the
 * paths over that of the mesh (`fibreExtent.length`). No limits: paths have no thickness, and run straight where the
 * muscle wraps. The note says how many paths, of which kind, were used.
 */
export function checkCentroid(meshes: readonly StructureMesh[], figures: readonly MuscleFigures[]): Row[] {
  return figures.flatMap((muscle) => {
    const mesh = meshes.find(({ structureId }) => structureId === muscle.id);
    const { fascicles, which } = fasciclesUsed(muscle);
    if (!mesh || fascicles.length === 0) return [];
    const ofMesh = weightedMean(outerTriangles(mesh).map(({ middle, area }) => [middle, area]));
    const segments = fascicles.flatMap(({ points }) => points.slice(1).map((b, n) => {
      const a = points[n]!;
      return [[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2], lengthOf([a, b])] as const;
    }));
    const ofPaths = weightedMean(segments);
    const pathMm = mean(fascicles.map(({ points }) => lengthOf(points) * 1000));
    const meshMm = mesh.fibreExtent!.length * 1000;
    return [{
      id: muscle.id,
      measures: {
        'apart mm': plain(Math.hypot(...ofMesh.map((value, k) => value - ofPaths[k]!)) * 1000),
        'paths mm': plain(pathMm),
        'mesh mm': plain(meshMm),
        'ratio': plain(pathMm / meshMm),
      },
      note: which,
    }];
  });
}

function weightedMean(points: readonly (readonly [point: readonly number[], weight: number])[]): number[] {
  const total = points.reduce((sum, [, weight]) => sum + weight, 0);
  return [0, 1, 2].map((k) => points.reduce((sum, [point, weight]) => sum + point[k]! * weight, 0) / total);
}
