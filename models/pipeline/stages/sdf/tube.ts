import type { Point } from '#models/definitions/frame.ts';
import { boundsOfSpheres, type Part } from './part.ts';
import { sampleCurve, sampleRow } from './spline.ts';
import { cross, normalise, squareTo, subtract } from './vector.ts';

export interface TubeOptions {
  /** Control points of the centre line, metres; a curve is run through them. */
  readonly path: readonly Point[];
  /** Half width along `across`, metres: one for all, or one per control point. */
  readonly a: number | readonly number[];
  /** Half width square to `across` and to the path, metres. */
  readonly b: number | readonly number[];
  /** Direction of `a`: one for all, or one per control point. Made square to the path. */
  readonly across: Point | readonly Point[];
  /** Rounding of a box section as a share (0..1) of the smaller half width; left out: an ellipse. */
  readonly corner?: number;
  /** Straight pieces; default 6 per control interval, 1 if there are only two points. */
  readonly pieces?: number;
}

const isPoint = (value: Point | readonly Point[]): value is Point => typeof value[0] === 'number';

/** A bar with an elliptic or rounded-box section that may turn and swell along a curve. Ends are rounded. */
export function tube(options: TubeOptions): Part {
  const { path } = options;
  const last = path.length - 1;
  const pieces = options.pieces ?? (last === 1 ? 1 : last * 6);
  const row = (value: number | readonly number[]) => (typeof value === 'number' ? path.map(() => value) : value);
  const rowA = row(options.a);
  const rowB = row(options.b);
  const acrossRow = isPoint(options.across) ? path.map(() => options.across as Point) : options.across;
  if (rowA.length !== path.length || rowB.length !== path.length || acrossRow.length !== path.length) {
    throw new Error(`tube: ${path.length} path points need as many widths and directions`);
  }
  const count = pieces + 1;
  const points = Array.from({ length: count }, (_, i) => sampleCurve(path, (i / pieces) * last));
  /** per sample: x y z, a b, nx ny nz, mx my mz */
  const data = new Float64Array(count * 11);
  const leastA = Math.min(...rowA);
  const leastB = Math.min(...rowB);
  points.forEach((p, i) => {
    const s = (i / pieces) * last;
    const tangent = normalise(subtract(points[Math.min(pieces, i + 1)]!, points[Math.max(0, i - 1)]!));
    const n = squareTo(sampleCurve(acrossRow, s), tangent);
    const m = cross(tangent, n);
    const a = Math.max(sampleRow(rowA, s), leastA * 0.7);
    const b = Math.max(sampleRow(rowB, s), leastB * 0.7);
    data.set([...p, a, b, ...n, ...m], i * 11);
  });
  const corner = options.corner;
  return {
    sdf: (x, y, z) => {
      let best = Infinity;
      let bestPiece = 0;
      let bestT = 0;
      for (let i = 0; i < pieces; i++) {
        const o = i * 11;
        const ax = data[o]!;
        const ay = data[o + 1]!;
        const az = data[o + 2]!;
        const ex = data[o + 11]! - ax;
        const ey = data[o + 12]! - ay;
        const ez = data[o + 13]! - az;
        const px = x - ax;
        const py = y - ay;
        const pz = z - az;
        let t = (px * ex + py * ey + pz * ez) / (ex * ex + ey * ey + ez * ez);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        const dx = px - ex * t;
        const dy = py - ey * t;
        const dz = pz - ez * t;
        const d2 = dx * dx + dy * dy + dz * dz;
        if (d2 < best) {
          best = d2;
          bestPiece = i;
          bestT = t;
        }
      }
      const o = bestPiece * 11;
      const t = bestT;
      const at = (k: number) => data[o + k]! + (data[o + 11 + k]! - data[o + k]!) * t;
      const dx = x - at(0);
      const dy = y - at(1);
      const dz = z - at(2);
      const a = at(3);
      const b = at(4);
      const u = dx * at(5) + dy * at(6) + dz * at(7);
      const v = dx * at(8) + dy * at(9) + dz * at(10);
      const w = Math.sqrt(Math.max(0, best - u * u - v * v));
      return corner === undefined ? ellipseSection(u, v, w, a, b) : boxSection(u, v, w, a, b, corner);
    },
    bounds: boundsOfSpheres(points, (i) => Math.max(data[i * 11 + 3]!, data[i * 11 + 4]!)),
  };
}

function ellipseSection(u: number, v: number, w: number, a: number, b: number): number {
  const c = a < b ? a : b;
  const ua = u / a;
  const vb = v / b;
  const wc = w / c;
  const k0 = Math.sqrt(ua * ua + vb * vb + wc * wc);
  if (k0 < 1e-6) return -c;
  const k1 = Math.sqrt((ua / a) ** 2 + (vb / b) ** 2 + (wc / c) ** 2);
  return (k0 * (k0 - 1)) / k1;
}

function boxSection(u: number, v: number, w: number, a: number, b: number, corner: number): number {
  const r = corner * (a < b ? a : b);
  const qu = Math.abs(u) - a + r;
  const qv = Math.abs(v) - b + r;
  const mu = qu > 0 ? qu : 0;
  const mv = qv > 0 ? qv : 0;
  const inside = w > 0 ? 0 : Math.min(Math.max(qu, qv), 0);
  return Math.sqrt(mu * mu + mv * mv + w * w) + inside - r;
}
