import type { Layer, StructureMesh } from '../structure-mesh.ts';
import { coarsen } from './coarsen.ts';
import { edgeFaults } from './edge-faults.ts';
import { leftHalf, mirrorLeft } from './midline.ts';

/** What is in sight when the app opens. The rest comes with the full model. */
const IN_SIGHT: readonly Layer[] = ['skin', 'surface', 'deep', 'bones'];
/** Share of the full model's triangles that the first view keeps. @basis tuned: the file stays under 0.7 MB and the look under 1000 pixels */
const SHARE: Readonly<Partial<Record<Layer, number>>> = { skin: 0.5, surface: 0.55, deep: 0.5, bones: 0.5 };

const keyOf = (positions: Float32Array, n: number): string =>
  `${Math.round(positions[n * 3]! * 2e5)} ${Math.round(positions[n * 3 + 1]! * 2e5)} ${Math.round(positions[n * 3 + 2]! * 2e5)}`;

/** Vertices that stand in more than one mesh: borders that neighbours share, which must stay shut. */
function sharedPlaces(meshes: readonly StructureMesh[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { positions } of meshes) {
    const own = new Set<string>();
    for (let n = 0; n < positions.length / 3; n++) own.add(keyOf(positions, n));
    for (const key of own) (seen.has(key) ? shared : seen).add(key);
  }
  return shared;
}

/** The lighter model that comes first: what is in sight at the start, with about half of the triangles. */
export function firstView(meshes: readonly StructureMesh[]): StructureMesh[] {
  const shown = meshes.filter(({ layer }) => IN_SIGHT.includes(layer));
  const shared = sharedPlaces(shown.filter(({ fibreUv }) => fibreUv));
  return shown.map((mesh) => {
    const triangles = Math.round((mesh.indices.length / 3) * (SHARE[mesh.layer] ?? 1));
    if (!mesh.paired) return coarsenMidline(mesh, triangles);
    const locked = new Uint8Array(mesh.positions.length / 3);
    if (mesh.fibreUv) for (let n = 0; n < locked.length; n++) locked[n] = shared.has(keyOf(mesh.positions, n)) ? 1 : 0;
    return coarsen(mesh, triangles, locked);
  });
}

/** Both halves alike. A half that pinches where it is thin is tried again with a few more triangles. */
function coarsenMidline(mesh: StructureMesh, triangles: number): StructureMesh {
  const half = leftHalf(mesh);
  for (const share of [1, 1.03, 1.08, 1.16, 1.3, 1.5]) {
    const light = mirrorLeft(coarsen(half, Math.round((triangles * share) / 2)));
    if (edgeFaults(light.indices, light.positions, { openOnMidline: false }) === 0) return light;
  }
  return mesh;
}
