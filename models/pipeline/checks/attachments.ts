import type { Attachment, MuscleFigures } from '#models/definitions/muscle-figures.ts';
import { distanceToBounds } from '../stages/sdf/part.ts';
import type { Solid, StructureMesh } from '../structure-mesh.ts';
import { MeshQuery, vertexAt, type Vector } from './mesh-query.ts';
import { endsOf, musclePartsOf } from './muscle-parts.ts';
import { distanceToPolyline } from './polyline.ts';
import { atMost, mean, placeMm, plain, quantile, type Measure, type Row } from './row.ts';
import { distanceToMidline, isOnBand, isOnMidline } from './soft-attachments.ts';

/** Median distance of an end's vertices to what it is attached to, mm. */
const LIMIT_MM = 4;
/** A part that begins further along the muscle than this share of its length, or ends so much before, is a slip. */
const SHORT = 0.02;

/**
 * Whether muscles reach their attachments. Millimetres, body frame, left side.
 *
 * `points`: from each point of the origin and insertion polylines to the mesh, 0 within it: mean and worst. An
 * attachment that the figures list but no part was built for shows here.
 *
 * `origin`, `insertion`: from the vertices of an end (first and last 2 % of each part's fibres) to the nearest bone,
 * disc, cartilage or sheet of fascia; to the ligaments of the midline and to undrawn bands (raphe, tract,
 * aponeurosis) where the words of the figures name them; and, for a slip that leaves or joins its muscle on the way, to the
 * rest of that muscle. Within any of them is 0: how deep an end sinks is another check's matter.
 */
export function checkAttachments(meshes: readonly StructureMesh[], figures: readonly MuscleFigures[], bones: readonly Solid[]): Row[] {
  const fasciae = meshes.filter(({ material }) => material === 'fascia').map((mesh) => ({ mesh, query: new MeshQuery(mesh) }));
  return figures.flatMap((muscle) => {
    const mesh = meshes.find(({ structureId }) => structureId === muscle.id);
    if (!mesh) return [];
    const query = new MeshQuery(mesh);
    const gaps = [...muscle.origin, ...muscle.insertion].flatMap(({ points }) => points).map((p) => ({ p, gap: query.contains(p) ? 0 : query.distance(p) }));
    const worst = gaps.reduce((a, b) => (b.gap > a.gap ? b : a));
    const ends = { origin: [] as EndVertex[], insertion: [] as EndVertex[] };
    const parts = musclePartsOf(mesh);
    for (const part of parts) {
      const { first, last } = endsOf(part, mesh);
      const { length } = mesh.fibreExtent!;
      const rest = parts.length > 1 ? restOf(mesh, part.vertices) : undefined;
      const gapOf = (p: Vector, to: readonly Attachment[], joins: boolean): number => Math.min(
        boneDistance(p, bones),
        ...fasciae.map((fascia) => (fascia.mesh === mesh ? Infinity : fascia.query.distance(p))),
        joins && rest ? (rest.contains(p) ? 0 : rest.distance(p)) : Infinity,
        to.some(isOnMidline) ? distanceToMidline(p) : Infinity,
        ...to.filter(isOnBand).map(({ points }) => distanceToPolyline(p, points)),
      );
      for (const n of first) {
        const p = vertexAt(mesh, n);
        ends.origin.push({ p, gap: gapOf(p, muscle.origin, part.from > SHORT * length) });
      }
      for (const n of last) {
        const p = vertexAt(mesh, n);
        ends.insertion.push({ p, gap: gapOf(p, muscle.insertion, part.to < (1 - SHORT) * length) });
      }
    }
    const measures: Record<string, Measure> = {
      'points mean': plain(mean(gaps.map(({ gap }) => gap * 1000))),
      'points worst': plain(worst.gap * 1000),
    };
    for (const [end, vertices] of Object.entries(ends)) {
      measures[`${end} median`] = atMost(quantile(vertices.map(({ gap }) => gap * 1000), 0.5), LIMIT_MM);
      measures[`${end} worst`] = plain(Math.max(...vertices.map(({ gap }) => gap * 1000)));
    }
    const furthest = [...ends.origin, ...ends.insertion].reduce((a, b) => (b.gap > a.gap ? b : a));
    return [{ id: muscle.id, measures, note: `point ${placeMm(worst.p)}, end ${placeMm(furthest.p)}` }];
  });
}

interface EndVertex {
  readonly p: Vector;
  readonly gap: number;
}

/** Metres to the nearest solid, 0 within one. */
function boneDistance([x, y, z]: Vector, bones: readonly Solid[]): number {
  let least = Infinity;
  for (const { sdf, bounds } of bones) {
    if (distanceToBounds(bounds, x, y, z) < least) least = Math.min(least, Math.max(0, sdf(x, y, z)));
  }
  return least;
}

function restOf(mesh: StructureMesh, without: readonly number[]): MeshQuery {
  const gone = new Set(without);
  return new MeshQuery({ positions: mesh.positions, indices: mesh.indices.filter((_, n) => !gone.has(mesh.indices[n - (n % 3)]!)) });
}
