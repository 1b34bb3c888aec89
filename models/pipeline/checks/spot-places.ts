import type { BuiltSpot } from '#models/definitions/spots.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { MeshQuery } from './mesh-query.ts';
import { atMost, placeMm, plain, type Row } from './row.ts';

/** A spot is a point of its muscle's surface. Stored to a tenth of a millimetre. */
const OFF_MM = 0.5;
/** Fibre coordinates at the spot against those of the nearest vertex, millimetres: more than a triangle is wide means another place. */
const FIBRE_MM = 8;

/** Each trigger point: how far it lies from the surface of its muscle, and how far its fibre coordinates are from those there, mm. */
export function checkSpotPlaces(meshes: readonly StructureMesh[], spots: readonly BuiltSpot[]): Row[] {
  return spots.map((spot): Row => {
    const mesh = meshes.find(({ structureId }) => structureId === spot.structure);
    if (!mesh?.fibreUv) return { id: spot.id, measures: { 'from surface mm': atMost(NaN, OFF_MM) }, note: `${spot.structure} is not in the model` };
    let nearest = 0;
    let least = Infinity;
    for (let n = 0; n < mesh.positions.length / 3; n++) {
      const gap = Math.hypot(...[0, 1, 2].map((k) => mesh.positions[n * 3 + k]! - spot.position[k]!));
      // a sheet has an outer and an inner side: the spot is on the outer one
      if (gap < least && mesh.colours[n * 4 + 2]! < 128) [nearest, least] = [n, gap];
    }
    const fibre = Math.hypot(mesh.fibreUv[nearest * 2]! - spot.uv[0], mesh.fibreUv[nearest * 2 + 1]! - spot.uv[1]) * 1000;
    return {
      id: spot.id,
      measures: {
        'from surface mm': atMost(new MeshQuery(mesh).distance(spot.position) * 1000, OFF_MM),
        'fibre mm': atMost(fibre, FIBRE_MM),
        'lean deg': plain(spot.lean ?? NaN),
      },
      note: `${spot.structure.replace('muscle.', '')}, ${placeMm(spot.position)}`,
    };
  });
}
