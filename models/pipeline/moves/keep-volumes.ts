import type { Bulges } from '#src/kinematics/contacts/solved-move.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { poseMesh } from './pose-mesh.ts';

/** A change of volume that is not worth a number. */
const LEAST_CHANGE = 0.02;
const ROUNDS = 4;
/** A surface goes in by no more than this share of its mean depth: it would turn inside out. */
const MOST_IN = 0.9;
const MOST_OUT = 1.2;

/**
 * How far the surface of each muscle goes out (plus) or in, tenths of a millimetre, so that it keeps its volume in a pose.
 *
 * A vertex moves rigidly, so its normal moves along with it and the posed volume follows from the distance alone: solved
 * by secants. The page moves the standing surface along its normals before it poses it, which is the same.
 */
export function bulgesOf(duals: Float64Array, muscles: readonly StructureMesh[]): Bulges {
  const out: Record<string, number> = {};
  for (const mesh of muscles) {
    const rest = Math.abs(volumeAt(mesh, 0));
    const depth = rest / areaOf(mesh);
    for (const side of ['left', 'right'] as const) {
      const posed = poseMesh(mesh, duals, side === 'right');
      const excess = (metres: number): number => Math.abs(volumeAt(posed, metres)) / rest - 1;
      if (Math.abs(excess(0)) < LEAST_CHANGE) continue;
      let [a, b] = [0, -0.5 * depth * Math.max(-1, Math.min(1, excess(0)))];
      let [atA, atB] = [excess(a), excess(b)];
      for (let round = 0; round < ROUNDS && Math.abs(atB - atA) > 1e-6; round++) {
        const next = Math.min(MOST_OUT * depth, Math.max(-MOST_IN * depth, b - (atB * (b - a)) / (atB - atA)));
        [a, atA, b, atB] = [b, atB, next, excess(next)];
      }
      const tenths = Math.round(b * 1e4);
      if (tenths !== 0) out[`${mesh.structureId}.${side}`] = tenths;
    }
  }
  return out;
}

/** Signed volume of a closed mesh whose surface has gone out along its normals, cubic metres. */
export function volumeAt({ positions, normals, indices }: StructureMesh, metres: number): number {
  let volume = 0;
  const at = (corner: number, k: number): number => positions[corner + k]! + metres * normals[corner + k]!;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const [bx, by, bz, cx, cy, cz] = [at(b, 0), at(b, 1), at(b, 2), at(c, 0), at(c, 1), at(c, 2)];
    volume += at(a, 0) * (by * cz - bz * cy) + at(a, 1) * (bz * cx - bx * cz) + at(a, 2) * (bx * cy - by * cx);
  }
  return volume / 6;
}

function areaOf({ positions, indices }: StructureMesh): number {
  let area = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const u = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [number, number, number];
    const v = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [number, number, number];
    area += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
  }
  return area;
}
