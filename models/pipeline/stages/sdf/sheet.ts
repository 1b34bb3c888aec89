import type { Point } from '#models/definitions/frame.ts';
import { boundsOfSpheres, distanceToBounds, type Part } from './part.ts';
import { sampleCurve, sampleRow } from './spline.ts';

export interface SheetOptions {
  /** Rows of control points of the middle surface, all of one length, metres. */
  readonly rows: readonly (readonly Point[])[];
  /** Half thickness per control point, metres. */
  readonly half: readonly (readonly number[])[];
  /** Samples along and across after smoothing. */
  readonly across: number;
  readonly along: number;
}

/** A curved plate through a grid of points. Distance to its fine triangles, box by box. */
export function sheet(options: SheetOptions): Part {
  const { rows, half, across, along } = options;
  const columns = rows[0]!.length;
  const points: Point[] = [];
  const thick: number[] = [];
  for (let j = 0; j < along; j++) {
    const s = (j / (along - 1)) * (rows.length - 1);
    for (let i = 0; i < across; i++) {
      const c = (i / (across - 1)) * (columns - 1);
      points.push(sampleCurve(rows.map((row) => sampleCurve(row, c)), s));
      thick.push(Math.max(0.0005, sampleRow(half.map((row) => sampleRow(row, c)), s)));
    }
  }
  const STEP = 4;
  const blocks: { bounds: Part['bounds']; triangles: Int32Array }[] = [];
  for (let j = 0; j < along - 1; j += STEP) {
    for (let i = 0; i < across - 1; i += STEP) {
      const triangles: number[] = [];
      for (let q = j; q < Math.min(j + STEP, along - 1); q++) {
        for (let p = i; p < Math.min(i + STEP, across - 1); p++) {
          const a = q * across + p;
          triangles.push(a, a + 1, a + across, a + 1, a + across + 1, a + across);
        }
      }
      const used = [...new Set(triangles)];
      const bounds = boundsOfSpheres(used.map((v) => points[v]!), (v) => thick[used[v]!]!);
      blocks.push({ bounds, triangles: Int32Array.from(triangles) });
    }
  }
  const flat = Float64Array.from(points.flat());
  const order = new Float64Array(blocks.length);
  const sdf: Part['sdf'] = (x, y, z) => {
    let best = Infinity;
    const visit = (k: number): void => {
      const { triangles } = blocks[k]!;
      for (let t = 0; t < triangles.length; t += 3) {
        const d = triangleDistance(flat, thick, triangles[t]!, triangles[t + 1]!, triangles[t + 2]!, x, y, z);
        if (d < best) best = d;
      }
    };
    let first = 0;
    for (let k = 0; k < blocks.length; k++) {
      order[k] = distanceToBounds(blocks[k]!.bounds, x, y, z);
      if (order[k]! < order[first]!) first = k;
    }
    visit(first);
    for (let k = 0; k < blocks.length; k++) {
      if (k !== first && (order[k] === 0 || order[k]! < best)) visit(k);
    }
    return best;
  };
  return { sdf, bounds: boundsOfSpheres(points, (i) => thick[i]!) };
}

/** Distance to a triangle less the thickness there (closest point after Ericson, Real-Time Collision Detection 5.1.5). */
function triangleDistance(
  p: Float64Array, thick: readonly number[], ia: number, ib: number, ic: number, x: number, y: number, z: number,
): number {
  const ax = p[ia * 3]!, ay = p[ia * 3 + 1]!, az = p[ia * 3 + 2]!;
  const abx = p[ib * 3]! - ax, aby = p[ib * 3 + 1]! - ay, abz = p[ib * 3 + 2]! - az;
  const acx = p[ic * 3]! - ax, acy = p[ic * 3 + 1]! - ay, acz = p[ic * 3 + 2]! - az;
  const apx = x - ax, apy = y - ay, apz = z - az;
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  const bb = abx * abx + aby * aby + abz * abz;
  const bc = abx * acx + aby * acy + abz * acz;
  const cc = acx * acx + acy * acy + acz * acz;
  const d3 = d1 - bb, d4 = d2 - bc, d5 = d1 - bc, d6 = d2 - cc;
  let v: number;
  let w: number;
  const va = d3 * d6 - d5 * d4, vb = d5 * d2 - d1 * d6, vc = d1 * d4 - d3 * d2;
  if (d1 <= 0 && d2 <= 0) { v = 0; w = 0; }
  else if (d3 >= 0 && d4 <= d3) { v = 1; w = 0; }
  else if (vc <= 0 && d1 >= 0 && d3 <= 0) { v = d1 / (d1 - d3); w = 0; }
  else if (d6 >= 0 && d5 <= d6) { v = 0; w = 1; }
  else if (vb <= 0 && d2 >= 0 && d6 <= 0) { v = 0; w = d2 / (d2 - d6); }
  else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) { w = (d4 - d3) / (d4 - d3 + (d5 - d6)); v = 1 - w; }
  else { const sum = va + vb + vc; v = vb / sum; w = vc / sum; }
  const dx = apx - abx * v - acx * w, dy = apy - aby * v - acy * w, dz = apz - abz * v - acz * w;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - (thick[ia]! * (1 - v - w) + thick[ib]! * v + thick[ic]! * w);
}
