import type { Rigid } from './rigid.ts';

/**
 * A rigid motion as a unit dual quaternion: eight numbers, real part x y z w, then dual part x y z w.
 *
 * Blended ones are rigid motions again, so that flesh between two bones turns instead of shrinking, as it would with
 * blended matrices.
 */
export const DUAL_QUATERNION_SIZE = 8;

/** Writes the dual quaternion of a motion at `out[at]`. The real part has w ≥ 0. */
export function writeDualQuaternion(m: Rigid, from: number, out: Float32Array | Float64Array, at: number): void {
  const [a, b, c] = [m[from]!, m[from + 5]!, m[from + 10]!];
  let x: number;
  let y: number;
  let z: number;
  let w: number;
  const trace = a + b + c;
  if (trace > 0) {
    const s = 2 * Math.sqrt(trace + 1);
    w = s / 4;
    x = (m[from + 9]! - m[from + 6]!) / s;
    y = (m[from + 2]! - m[from + 8]!) / s;
    z = (m[from + 4]! - m[from + 1]!) / s;
  } else if (a > b && a > c) {
    const s = 2 * Math.sqrt(1 + a - b - c);
    w = (m[from + 9]! - m[from + 6]!) / s;
    x = s / 4;
    y = (m[from + 1]! + m[from + 4]!) / s;
    z = (m[from + 2]! + m[from + 8]!) / s;
  } else if (b > c) {
    const s = 2 * Math.sqrt(1 + b - a - c);
    w = (m[from + 2]! - m[from + 8]!) / s;
    x = (m[from + 1]! + m[from + 4]!) / s;
    y = s / 4;
    z = (m[from + 6]! + m[from + 9]!) / s;
  } else {
    const s = 2 * Math.sqrt(1 + c - a - b);
    w = (m[from + 4]! - m[from + 1]!) / s;
    x = (m[from + 2]! + m[from + 8]!) / s;
    y = (m[from + 6]! + m[from + 9]!) / s;
    z = s / 4;
  }
  if (w < 0) [x, y, z, w] = [-x, -y, -z, -w];
  const [tx, ty, tz] = [m[from + 3]!, m[from + 7]!, m[from + 11]!];
  out[at] = x;
  out[at + 1] = y;
  out[at + 2] = z;
  out[at + 3] = w;
  out[at + 4] = 0.5 * (tx * w + ty * z - tz * y);
  out[at + 5] = 0.5 * (ty * w + tz * x - tx * z);
  out[at + 6] = 0.5 * (tz * w + tx * y - ty * x);
  out[at + 7] = -0.5 * (tx * x + ty * y + tz * z);
}

/** The rigid motion of a dual quaternion of any length but zero. */
export function rigidOf(q: ArrayLike<number>, at = 0): Rigid {
  const length = Math.hypot(q[at]!, q[at + 1]!, q[at + 2]!, q[at + 3]!);
  const [x, y, z, w, a, b, c, d] = Array.from({ length: 8 }, (_, i) => q[at + i]! / length) as [number, number, number, number, number, number, number, number];
  return [
    1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y), 2 * (w * a - d * x + y * c - z * b),
    2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x), 2 * (w * b - d * y + z * a - x * c),
    2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y), 2 * (w * c - d * z + x * b - y * a),
  ];
}

/** Adds share × q[from] to `out`, on the same half of the sphere as what is in `out` already. */
export function addDualQuaternion(q: ArrayLike<number>, from: number, share: number, out: Float64Array): void {
  let along = 0;
  for (let i = 0; i < 4; i++) along += q[from + i]! * out[i]!;
  const signed = along < 0 ? -share : share;
  for (let i = 0; i < 8; i++) out[i]! += signed * q[from + i]!;
}
