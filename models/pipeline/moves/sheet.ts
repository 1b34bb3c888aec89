/**
 * Contact sheets of the moves for those who shape them: every phase from the side, from behind and from the front, as
 * skin and as muscles, on its floor and chair.
 *
 * `npx tsx models/pipeline/moves/sheet.ts --out FOLDER [move ...]`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize } from 'node:v8';
import { PNG } from 'pngjs';
import { solveMove } from '#src/kinematics/contacts/solve-move.ts';
import { figureExtent, unite } from '#src/kinematics/figure-extent.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { stanceMotions } from '#src/kinematics/stance-motions.ts';
import { rasterize, type Camera, type Instance } from '../stages/rasterize.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { dualsOf, poseMesh } from './pose-mesh.ts';
import { propMesh } from './prop-boxes.ts';

const CELL = 250;
const VIEWS = [[90, 6], [10, 12], [170, 12]] as const;
const COLOURS: Readonly<Record<string, readonly [number, number, number]>> = {
  skin: [0.85, 0.62, 0.5], cloth: [0.36, 0.42, 0.46], muscle: [0.68, 0.26, 0.22], fascia: [0.86, 0.8, 0.7], bone: [0.88, 0.83, 0.72], disc: [0.7, 0.75, 0.8], cartilage: [0.75, 0.8, 0.82],
};

const given = process.argv.slice(2);
const out = given[given.indexOf('--out') + 1] ?? '.';
const wanted = given.filter((word, i) => !word.startsWith('--') && given[i - 1] !== '--out');
mkdirSync(out, { recursive: true });
const all = deserialize(readFileSync(path.resolve(import.meta.dirname, '../../../.cache/latest.bin'))) as StructureMesh[];
const looks = [all.filter(({ layer }) => layer === 'skin'), all.filter(({ layer }) => layer !== 'skin' && layer !== 'organs')];

for (const move of MOVES.values()) {
  if (wanted.length > 0 && !wanted.includes(move.id)) continue;
  const solved = solveMove(move);
  const phases = solved.phases.filter(({ name }) => name !== 'return').slice(0, 5);
  const motions = phases.map(({ at }) => stanceMotions(at, false));
  const { min, max } = unite(motions.map(figureExtent));
  const centre = min.map((value, k) => (value + max[k]!) / 2) as [number, number, number];
  const scale = (CELL * 0.94) / Math.max(...max.map((value, k) => value - min[k]!));
  const sheet = new PNG({ width: CELL * VIEWS.length * looks.length, height: CELL * phases.length });
  sheet.data.fill(245);
  for (const [row, posed] of motions.entries()) {
    const duals = dualsOf(posed);
    const props = solved.props.flatMap((prop) => propMesh(prop) ?? []).map((mesh): Instance => ({ mesh, mirrored: false }));
    for (const [look, meshes] of looks.entries()) {
      const instances = [...meshes.flatMap((mesh) => (mesh.paired ? [false, true] : [false]).map((right) => ({ mesh: poseMesh(mesh, duals, right), mirrored: false }))), ...props];
      for (const [column, [yawDeg, pitchDeg]] of VIEWS.entries()) {
        const camera: Camera = { yawDeg, pitchDeg, centre, scale, width: CELL, height: CELL };
        paint(sheet, instances, camera, (look * VIEWS.length + column) * CELL, row * CELL);
      }
    }
  }
  writeFileSync(path.join(out, `${move.id}.png`), PNG.sync.write(sheet));
  console.log(move.id);
}

function paint(sheet: PNG, instances: readonly Instance[], camera: Camera, x0: number, y0: number): void {
  const raster = rasterize(instances, camera);
  const yaw = (camera.yawDeg * Math.PI) / 180;
  const light = [-Math.sin(yaw) * 0.7 - Math.cos(yaw) * 0.2, 0.6, -Math.cos(yaw) * 0.7 + Math.sin(yaw) * 0.2];
  for (let pixel = 0; pixel < CELL * CELL; pixel++) {
    const index = raster.structure[pixel]!;
    const at = ((y0 + Math.floor(pixel / CELL)) * sheet.width + x0 + (pixel % CELL)) * 4;
    sheet.data[at + 3] = 255;
    if (index < 0) continue;
    const { positions: p, indices, material } = instances[index]!.mesh;
    const [a, b, c] = [0, 1, 2].map((k) => indices[raster.triangle[pixel]! + k]! * 3) as [number, number, number];
    const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!);
    const v = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!);
    const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    const shade = 0.35 + 0.65 * Math.abs(n[0]! * light[0]! + n[1]! * light[1]! + n[2]! * light[2]!) / (Math.hypot(...n) || 1);
    for (let k = 0; k < 3; k++) sheet.data[at + k] = Math.min(255, 255 * COLOURS[material]![k]! * shade);
  }
}
