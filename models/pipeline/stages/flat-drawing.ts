import { PEEL, type Layer, type StructureMesh } from '../structure-mesh.ts';
import { FLAT, FLAT_TURNS, type FlatTurn } from '#models/definitions/flat-frame.ts';
import { bothSides, rasterize, type Camera, type Instance, type Raster } from './rasterize.ts';
import { regionOutlines } from './region-outlines.ts';

/** What each stop of the layer slider draws: its layer and all beneath. */
const STOPS: readonly (readonly [Layer, readonly Layer[]])[] = PEEL.map((stop, n) => [stop, stop === 'skin' ? ['skin'] : PEEL.slice(n)]);

const PIXELS_PER_MM = 2;
/** How far a thinned outline may stray, pixels. */
const TOLERANCE = 1.2;
/** Specks below this many pixels join the region around them. */
const SPECK = 240;

const cameraAt = (turn: FlatTurn): Camera => ({
  yawDeg: FLAT_TURNS[turn],
  pitchDeg: 0,
  centre: [0, FLAT.topMetres - FLAT.height / 2000, 0],
  scale: PIXELS_PER_MM * 1000,
  width: FLAT.width * PIXELS_PER_MM,
  height: FLAT.height * PIXELS_PER_MM,
});

const idOf = ({ mesh, mirrored }: Instance): string => (mesh.paired ? `${mesh.structureId}.${mirrored ? 'right' : 'left'}` : mesh.structureId);

/**
 * The flat back: one drawing a stop, the model projected straight from behind, outlines per visible structure; the
 * surface seen half from the left and half from the right; and the lungs alone.
 */
export function drawFlat(meshes: readonly StructureMesh[]): [string, string][] {
  const skin = bothSides(meshes.filter((mesh) => mesh.layer === 'skin'));
  const body = outlinePaths(skin, 'skin', false);
  const drawings = STOPS.map(([stop, layers]): [string, string] => {
    const instances = bothSides(meshes.filter((mesh) => layers.includes(mesh.layer)));
    const inner = stop === 'skin' ? '' : outlinePaths(instances, null, true);
    return [stop, drawing(body + inner)];
  });
  const shown = bothSides(meshes.filter((mesh) => PEEL.slice(1).includes(mesh.layer as (typeof PEEL)[number])));
  const obliques = (['left', 'right'] as const).map((turn): [string, string] => [
    `surface-${turn}`,
    drawing(outlinePaths(skin, 'skin', false, turn) + outlinePaths(shown, null, true, turn)),
  ]);
  const lungs = bothSides(meshes.filter((mesh) => mesh.structureId === 'organ.lung'));
  return [...drawings, ...obliques, ['lungs', drawing(outlinePaths(lungs, 'lung', false))]];
}

const drawing = (paths: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FLAT.width} ${FLAT.height}">\n${paths}</svg>\n`;

function outlinePaths(instances: readonly Instance[], className: string | null, withFibres: boolean, turn: FlatTurn = 'back'): string {
  const raster = rasterize(instances, cameraAt(turn));
  // bones of one kind and side form one label only by id; specks are swallowed
  const labels = despeckle(raster.structure, raster.width, raster.height);
  const outlines = regionOutlines(labels, raster.width, raster.height, TOLERANCE);
  return outlines
    .map(({ label, loops }) => {
      const instance = instances[label]!;
      const kind = className ?? instance.mesh.material;
      const d = loops.map(loopPath).join('');
      const path = `<path class="${kind}" data-structure="${idOf(instance)}" d="${d}"/>\n`;
      const fibres = withFibres && instance.mesh.fibreUv ? fibreLines(raster, labels, label, instance) : '';
      return fibres ? `${path}<path class="fibre" d="${fibres}"/>\n` : path;
    })
    .join('');
}

/** Half-millimetre steps, relative: short and exact enough for a drawing. */
function loopPath(loop: readonly (readonly [number, number])[]): string {
  const [x0, y0] = loop[0]!;
  let [px, py] = [x0, y0];
  const rest = loop
    .slice(1, -1)
    .map(([x, y]) => {
      const step = `${half(x - px)}${y - py < 0 ? '' : ' '}${half(y - py)}`;
      [px, py] = [x, y];
      return step;
    })
    .join(' ');
  return `M${half(x0)} ${half(y0)}l${rest}z`;
}

const half = (pixels: number): string => String(pixels / PIXELS_PER_MM).replace(/^(-?)0\./, '$1.');

/** Small islands take the label that surrounds them most. */
function despeckle(source: Int32Array, width: number, height: number): Int32Array {
  const labels = source.slice();
  const seen = new Uint8Array(labels.length);
  const stack: number[] = [];
  for (let start = 0; start < labels.length; start++) {
    if (seen[start]) continue;
    const label = labels[start]!;
    const island: number[] = [];
    const around = new Map<number, number>();
    stack.push(start);
    seen[start] = 1;
    while (stack.length > 0) {
      const pixel = stack.pop()!;
      island.push(pixel);
      const x = pixel % width;
      for (const [next, inside] of [
        [pixel - 1, x > 0],
        [pixel + 1, x < width - 1],
        [pixel - width, pixel >= width],
        [pixel + width, pixel < width * (height - 1)],
      ] as const) {
        if (!inside) continue;
        if (labels[next] === label) {
          if (!seen[next]) {
            seen[next] = 1;
            stack.push(next);
          }
        } else around.set(labels[next]!, (around.get(labels[next]!) ?? 0) + 1);
      }
    }
    if (island.length >= SPECK || around.size === 0) continue;
    const [winner] = [...around.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
    for (const pixel of island) labels[pixel] = winner;
  }
  return labels;
}

/** A few lines along the fibres: where v runs at constant u, traced in the picture. */
function fibreLines(raster: Raster, labels: Int32Array, label: number, { mesh }: Instance): string {
  const extent = mesh.fibreExtent;
  if (!extent) return '';
  const lines = Math.max(3, Math.min(9, Math.round(extent.width / 0.02)));
  const bins = 14;
  const sums = Array.from({ length: lines * bins }, () => [0, 0, 0]);
  for (let pixel = 0; pixel < labels.length; pixel++) {
    if (labels[pixel] !== label || raster.structure[pixel] !== label) continue;
    const t = raster.triangle[pixel]!;
    const [wb, wc] = [raster.weights[pixel * 2]!, raster.weights[pixel * 2 + 1]!];
    const [a, b, c] = [mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!];
    const blend = (k: number): number => mesh.fibreUv![a * 2 + k]! * (1 - wb - wc) + mesh.fibreUv![b * 2 + k]! * wb + mesh.fibreUv![c * 2 + k]! * wc;
    const line = (blend(0) / extent.width) * (lines + 1) - 1;
    const nearest = Math.round(line);
    if (nearest < 0 || nearest >= lines || Math.abs(line - nearest) > 0.12) continue;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((blend(1) / extent.length) * bins)));
    const sum = sums[nearest * bins + bin]!;
    sum[0]! += pixel % raster.width;
    sum[1]! += Math.floor(pixel / raster.width);
    sum[2]! += 1;
  }
  let d = '';
  for (let line = 0; line < lines; line++) {
    let pen: readonly [number, number] | null = null;
    for (let bin = 0; bin < bins; bin++) {
      const [sx = 0, sy = 0, n = 0] = sums[line * bins + bin]!;
      if (n < 4) {
        pen = null;
        continue;
      }
      const point = [Math.round(sx / n), Math.round(sy / n)] as const;
      if (pen && Math.hypot(point[0] - pen[0], point[1] - pen[1]) > 160) pen = null;
      d += pen ? `l${half(point[0] - pen[0])} ${half(point[1] - pen[1])}` : `M${half(point[0])} ${half(point[1])}`;
      pen = point;
    }
  }
  return d;
}
