import { PEEL, type Layer, type StructureMesh } from '../structure-mesh.ts';
import { bothSides, drawInto, rasterize, type Camera } from './rasterize.ts';

/** Directions all around. */
const DIRECTIONS = 160;
/** Pixels a metre: finer than the thinnest gap one can look through. */
const SCALE = 700;
/** Turn from one direction to the next, as a share of the circle: the golden section, which never repeats. */
const GOLDEN = 0.6180339887498949;

const camera = (n: number): Camera => ({
  yawDeg: ((n * GOLDEN) % 1) * 360,
  pitchDeg: (Math.asin(1 - (2 * (n + 0.5)) / DIRECTIONS) * 180) / Math.PI,
  centre: [0, 0.87, 0],
  scale: SCALE,
  width: Math.round(SCALE * 1.2),
  height: Math.round(SCALE * 2),
});

/** Layers that peel away under the skin, from the outside in: `stop` n shows the n-th and all that follow. */
const STOPS: readonly Layer[] = PEEL.filter((layer) => layer !== 'skin');

/**
 * Colour A of muscles and bones: 255 for a vertex that can be seen from somewhere when nothing is peeled, one less for
 * one that can be seen once the outermost layer of muscle is off, and so on; `255 - STOPS.length` when not even bare
 * bones show it. Looked at from all around, so what covers it for the eye covers it from every side.
 */
export function markFirstSeen(meshes: readonly StructureMesh[]): StructureMesh[] {
  const never = STOPS.length;
  const first = new Map(meshes.map((mesh) => [mesh, new Uint8Array(mesh.positions.length / 3).fill(never)]));
  const inOrder = STOPS.map((layer) => bothSides(meshes.filter((mesh) => mesh.layer === layer)));
  const all = inOrder.toReversed().flat();
  for (let n = 0; n < DIRECTIONS; n++) {
    const raster = rasterize([], camera(n));
    let drawn = 0;
    // bones alone, then each layer over them: what is still in sight is seen at that stop too
    for (let stop = never - 1; stop >= 0; stop--) {
      drawInto(raster, inOrder[stop]!, camera(n), drawn);
      drawn += inOrder[stop]!.length;
      for (const [pixel, instance] of raster.structure.entries()) {
        if (instance < 0) continue;
        const { mesh } = all[instance]!;
        const seen = first.get(mesh)!;
        for (let corner = 0; corner < 3; corner++) {
          const vertex = mesh.indices[raster.triangle[pixel]! + corner]!;
          if (stop < seen[vertex]!) seen[vertex] = stop;
        }
      }
    }
  }
  return meshes.map((mesh) => {
    if (!STOPS.includes(mesh.layer)) return mesh;
    const colours = mesh.colours.slice();
    for (const [vertex, stop] of widened(first.get(mesh)!, mesh.indices).entries()) colours[vertex * 4 + 3] = 255 - stop;
    return { ...mesh, colours };
  });
}

/** Each vertex as early as its earliest neighbour: the eye stands between the directions too, and looks under an edge. */
function widened(stops: Uint8Array, indices: Uint32Array): Uint8Array {
  const wide = stops.slice();
  for (let t = 0; t < indices.length; t += 3) {
    const corners = indices.subarray(t, t + 3);
    const earliest = Math.min(...corners.map((vertex) => stops[vertex]!));
    for (const vertex of corners) wide[vertex] = Math.min(wide[vertex]!, earliest);
  }
  return wide;
}
