/**
 * A quick picture of the model without a browser, for those who shape it.
 *
 * `npx tsx models/pipeline/preview.ts --view back34 --layers surface,bones --only trapezius,scapula --out file.png`
 * `--pose NAME` shows a pose of checks/sample-poses.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize } from 'node:v8';
import { PNG } from 'pngjs';
import { poseSkeleton } from '#src/kinematics/skeleton.ts';
import { dualsOf, poseMesh } from './moves/pose-mesh.ts';
import { SAMPLE_POSES } from './checks/sample-poses.ts';
import { basisOf, bothSides, rasterize, type Camera } from './stages/rasterize.ts';
import type { StructureMesh } from './structure-mesh.ts';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? fallback) : fallback;
};

const VIEWS: Readonly<Record<string, readonly [yaw: number, pitch: number]>> = {
  back: [0, 0],
  back34: [35, 8],
  side: [90, 0],
  front: [180, 0],
  above: [0, 60],
};

const COLOURS: Readonly<Record<string, readonly [number, number, number]>> = {
  muscle: [0.335, 0.052, 0.042],
  fascia: [0.69, 0.61, 0.48],
  bone: [0.72, 0.64, 0.5],
  disc: [0.5, 0.55, 0.6],
  cartilage: [0.6, 0.64, 0.66],
  skin: [0.7, 0.36, 0.23],
  cloth: [0.12, 0.17, 0.2],
  organ: [0.7, 0.45, 0.5],
  nerve: [0.75, 0.6, 0.2],
  vessel: [0.6, 0.08, 0.06],
};
const TENDON = [0.69, 0.61, 0.48] as const;

const [yawDeg, pitchDeg] = VIEWS[option('view', 'back')] ?? [Number(option('yaw', '0')), Number(option('pitch', '0'))];
const size = Number(option('size', '900'));
const span = Number(option('span', '1.25'));
const camera: Camera = {
  yawDeg,
  pitchDeg,
  centre: [Number(option('x', '0')), Number(option('y', '1.22')), Number(option('z', '-0.03'))],
  scale: size / span,
  width: size,
  height: size,
};
const layers = option('layers', 'surface,deep,bones').split(',');
const only = option('only', '').split(',').filter(Boolean);
const file = option('meshes', path.resolve(import.meta.dirname, '../../.cache/latest.bin'));
const all = deserialize(readFileSync(file)) as StructureMesh[];
const meshes = all.filter(
  (mesh) => layers.includes(mesh.layer) && (only.length === 0 || only.some((part) => mesh.structureId.includes(part))),
);
const pose = SAMPLE_POSES[option('pose', '')];
const segments = pose && dualsOf(poseSkeleton(pose));
const posed = segments ? meshes.flatMap((mesh) => (mesh.paired ? [poseMesh(mesh, segments), poseMesh(mesh, segments, true)] : [poseMesh(mesh, segments)])) : meshes;
const instances = bothSides(posed);
const raster = rasterize(instances, camera);
const { right, up, toward } = basisOf(camera);
const png = new PNG({ width: size, height: size });
for (let pixel = 0; pixel < size * size; pixel++) {
  const index = raster.structure[pixel]!;
  let rgb: number[] = [0.93, 0.92, 0.9];
  if (index >= 0) {
    const { mesh, mirrored } = instances[index]!;
    const corners = [0, 1, 2].map((k) => mesh.indices[raster.triangle[pixel]! + k]!);
    const wb = raster.weights[pixel * 2]!;
    const wc = raster.weights[pixel * 2 + 1]!;
    const share = [1 - wb - wc, wb, wc];
    const blend = (values: ArrayLike<number>, width: number, k: number): number =>
      corners.reduce((sum, corner, i) => sum + values[corner * width + k]! * share[i]!, 0);
    const n = [0, 1, 2].map((k) => blend(mesh.normals, 3, k));
    if (mirrored) n[0] = -n[0]!;
    const along = (axis: readonly number[]): number => (n[0]! * axis[0]! + n[1]! * axis[1]! + n[2]! * axis[2]!) / (Math.hypot(...n) || 1);
    const [nx, ny, nz] = [along(right), along(up), along(toward)];
    const key = Math.max(0, -0.5 * nx + 0.55 * ny + 0.67 * nz);
    const fill = 0.5 + 0.5 * nz;
    const ambient = blend(mesh.colours, 4, 0) / 255;
    const tendon = blend(mesh.colours, 4, 1) / 255;
    let base = [...COLOURS[mesh.material]!];
    let streak = 1;
    if (mesh.fibreUv) {
      const u = blend(mesh.fibreUv, 2, 0);
      const v = blend(mesh.fibreUv, 2, 1);
      streak = 0.88 + 0.12 * Math.sin(u * 2400 + 1.5 * Math.sin(v * 60)) + 0.06 * Math.sin(u * 6100 + v * 25);
    }
    base = base.map((value, k) => value + (TENDON[k]! - value) * (mesh.material === 'muscle' ? tendon : 0));
    rgb = base.map((value) => Math.min(1, value * streak * (0.25 + 0.75 * ambient) * (1.15 * key + 0.4 * fill)));
    rgb = rgb.map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
  }
  for (let k = 0; k < 3; k++) png.data[pixel * 4 + k] = Math.round(rgb[k]! * 255);
  png.data[pixel * 4 + 3] = 255;
}
writeFileSync(option('out', 'preview.png'), PNG.sync.write(png));
console.log(`${meshes.length} structures, ${meshes.reduce((sum, mesh) => sum + mesh.indices.length / 3, 0)} stored triangles`);
