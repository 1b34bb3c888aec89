import type { Point } from '#models/definitions/frame.ts';
import type { MuscleFigures } from '#models/definitions/muscle-figures.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { MeshQuery, vertexAt } from './mesh-query.ts';
import { musclePartsOf } from './muscle-parts.ts';
import { distanceToPolyline } from './polyline.ts';
import { atMost, placeMm, plain, type Row } from './row.ts';

/** Deeper than this counts, metres. */
const DEEP = 0.001;
/** Share of vertices that may lie deeper, percent. */
const LIMIT_PERCENT = 0.5;
/** Reach of an attachment, metres: so near its end a tendon may sink into its bone, and the bone into it. */
const END = 0.006;

export interface Penetration {
  /** Shares of vertices deeper than 1 mm, by what lies in what. */
  readonly shares: readonly Row[];
  /** Pairs, the deepest first. */
  readonly pairs: readonly Row[];
}

/**
 * How far muscles and bones of the left side stand in one another. Millimetres.
 *
 * A vertex is inside when signed crossings say so (meshes of several parts overlap themselves), and as deep as the
 * nearest face of the other mesh is far; an edge that passes through something between two vertices is not seen. Not
 * counted: parts of one sheet among themselves, which share a border; tendon
 * within 6 mm of an end, or of the attachment polyline, in bone; and bone within 6 mm of that muscle's polylines.
 *
 * @param sheets groups of ids that are parts of one sheet
 */
export function checkPenetration(meshes: readonly StructureMesh[], figures: readonly Pick<MuscleFigures, 'id' | 'origin' | 'insertion'>[], sheets: readonly (readonly string[])[]): Penetration {
  const bodies = meshes.map((mesh) => ({ mesh, query: new MeshQuery(mesh), isMuscle: mesh.fibreUv !== undefined, rooted: mesh.fibreUv ? nearEnds(mesh) : undefined }));
  const lines = new Map<string, readonly (readonly Point[])[]>(figures.map(({ id, origin, insertion }) => [id, [...origin, ...insertion].map(({ points }) => points)]));
  const kinds = { 'muscle in muscle': { deep: 0, all: 0 }, 'muscle in bone': { deep: 0, all: 0 }, 'bone in muscle': { deep: 0, all: 0 } };
  const pairs = new Map<string, { deepest: number; deep: number; note: string }>();
  for (const a of bodies) {
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      if (kind.startsWith('muscle') !== a.isMuscle) continue;
      const others = bodies.filter((b) => b !== a && b.isMuscle === kind.endsWith('muscle') && !sheets.some((ids) => ids.includes(a.mesh.structureId) && ids.includes(b.mesh.structureId)));
      for (let n = 0; n < a.mesh.positions.length / 3; n++) {
        const p = vertexAt(a.mesh, n);
        if (p[0] < -END) continue;
        kinds[kind].all++;
        let counted = false;
        for (const b of others) {
          const depth = b.query.depth(p);
          if (depth <= DEEP) continue;
          const muscle = a.isMuscle ? a : b;
          if (kind !== 'muscle in muscle') {
            if (a.rooted?.[n]) continue;
            if (lines.get(muscle.mesh.structureId)?.some((line) => distanceToPolyline(p, line) < END)) continue;
          }
          counted = true;
          const key = [a.mesh.structureId, b.mesh.structureId].sort().join(' / ');
          const pair = pairs.get(key) ?? { deepest: 0, deep: 0, note: '' };
          pair.deep++;
          if (depth > pair.deepest) Object.assign(pair, { deepest: depth, note: `${a.mesh.structureId} at ${placeMm(p)}` });
          pairs.set(key, pair);
        }
        if (counted) kinds[kind].deep++;
      }
    }
  }
  return {
    shares: Object.entries(kinds).map(([id, { deep, all }]) => ({
      id,
      measures: { 'vertices': plain(all), 'deeper than 1 mm': plain(deep), 'share %': atMost(all > 0 ? (100 * deep) / all : 0, LIMIT_PERCENT) },
    })),
    pairs: [...pairs]
      .sort(([, a], [, b]) => b.deepest - a.deepest)
      .map(([id, { deepest, deep, note }]) => ({ id, measures: { 'deepest mm': plain(deepest * 1000), 'vertices': plain(deep) }, note })),
  };
}

/** 1 for each vertex within 6 mm, along the fibres, of an end of its part. */
function nearEnds(mesh: StructureMesh): Uint8Array {
  const near = new Uint8Array(mesh.positions.length / 3);
  for (const { vertices, from, to } of musclePartsOf(mesh)) {
    for (const n of vertices) {
      const v = mesh.fibreUv![n * 2 + 1]!;
      if (v - from < END || to - v < END) near[n] = 1;
    }
  }
  return near;
}
