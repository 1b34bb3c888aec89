import type { MuscleFigures } from '#models/definitions/muscle-figures.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { fasciclesUsed } from './fascicles-used.ts';
import { vertexAt, type Vector } from './mesh-query.ts';
import { outerTriangles } from './outer-triangles.ts';
import { distanceToSegment } from './polyline.ts';
import { atMost, plain, quantile, type Row } from './row.ts';

const LIMIT_DEGREES = 12;

/**
 * Which way fibres run on the outer side, against the nearest segment of the fascicle paths. Degrees, 0..90.
 *
 * The direction of a triangle is that in which v grows while u stays, from positions and fibre coordinates; weighted by
 * area. Directions have no sign, since some paths run from insertion to origin. `in surface`: the same with the path laid
 * down onto the triangle, which leaves out how far the surface of a belly leans away from a straight path; no limit.
 */
export function checkFibreDirection(meshes: readonly StructureMesh[], figures: readonly Pick<MuscleFigures, 'id' | 'fascicles'>[]): Row[] {
  return figures.flatMap((muscle) => {
    const mesh = meshes.find(({ structureId }) => structureId === muscle.id);
    const { fascicles, which } = fasciclesUsed(muscle);
    if (!mesh || fascicles.length === 0) return [];
    const segments = fascicles.flatMap(({ points }) => points.slice(1).map((b, n) => [points[n]!, b] as const));
    const [angles, flat, areas]: [number[], number[], number[]] = [[], [], []];
    for (const { corners, middle, area, normal } of outerTriangles(mesh)) {
      const fibre = fibreOf(mesh, corners);
      if (!fibre) continue;
      let [least, nearest] = [Infinity, segments[0]!];
      for (const segment of segments) {
        const gap = distanceToSegment(middle, ...segment);
        if (gap < least) [least, nearest] = [gap, segment];
      }
      const path: Vector = [nearest[1][0] - nearest[0][0], nearest[1][1] - nearest[0][1], nearest[1][2] - nearest[0][2]];
      const out = path[0] * normal[0] + path[1] * normal[1] + path[2] * normal[2];
      angles.push(angleBetween(fibre, path));
      flat.push(angleBetween(fibre, [path[0] - out * normal[0], path[1] - out * normal[1], path[2] - out * normal[2]]));
      areas.push(area);
    }
    return [{
      id: muscle.id,
      measures: { 'median deg': atMost(quantile(angles, 0.5, areas), LIMIT_DEGREES), '90 % deg': plain(quantile(angles, 0.9, areas)), 'in surface deg': plain(quantile(flat, 0.5, areas)) },
      note: which,
    }];
  });
}

/** Direction in which v grows and u stays, not of unit length; undefined where the coordinates of a triangle are flat. */
function fibreOf(mesh: StructureMesh, [a, b, c]: readonly [number, number, number]): Vector | undefined {
  const uv = mesh.fibreUv!;
  const [du1, dv1] = [uv[b * 2]! - uv[a * 2]!, uv[b * 2 + 1]! - uv[a * 2 + 1]!];
  const [du2, dv2] = [uv[c * 2]! - uv[a * 2]!, uv[c * 2 + 1]! - uv[a * 2 + 1]!];
  const det = du1 * dv2 - du2 * dv1;
  if (Math.abs(det) < 1e-12) return undefined;
  const [p, q, r] = [vertexAt(mesh, a), vertexAt(mesh, b), vertexAt(mesh, c)];
  return [0, 1, 2].map((k) => (du1 * (r[k]! - p[k]!) - du2 * (q[k]! - p[k]!)) / det) as unknown as Vector;
}

function angleBetween(a: Vector, b: Vector): number {
  // a path straight into the surface has no direction in it: it counts as across
  if (Math.hypot(...b) < 1e-12) return 90;
  const cosine = Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / (Math.hypot(...a) * Math.hypot(...b));
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
}
