/** What `leastSquares` found: the parameters, and the root of the sum of squares that is left. */
export interface Fit {
  readonly values: Float64Array;
  readonly left: number;
}

const ROUNDS = 24;
const PROBE = 1e-4;
const TRIES = 12;
/** A round that gains less than this share is the last one. */
const ENOUGH = 1e-5;

/**
 * Levenberg–Marquardt with differences for slopes; good for some tens of parameters that start near the answer.
 *
 * A parameter at its bound that would go beyond it is left out of the round: kept in and clamped, it would promise gains
 * that do not come.
 *
 * @param ranges    least and most of each parameter
 * @param residuals gives what should be zero; always the same number of values
 */
export function leastSquares(start: ArrayLike<number>, ranges: readonly (readonly [number, number])[], residuals: (values: Float64Array) => ArrayLike<number>): Fit {
  const n = start.length;
  let values = Float64Array.from(start);
  let now = Float64Array.from(residuals(values));
  let cost = squares(now);
  let damping = 1e-3;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = Array.from({ length: n }, (_, k) => {
      const moved = values.slice();
      // inward at the upper bound
      const probe = values[k]! + PROBE > ranges[k]![1] ? -PROBE : PROBE;
      moved[k]! += probe;
      return Float64Array.from(residuals(moved), (value, i) => (value - now[i]!) / probe);
    });
    const gradient = slopes.map((a) => inner(a, now));
    for (let k = 0; k < n; k++) {
      const [least, most] = ranges[k]!;
      if ((values[k]! > least + PROBE || gradient[k]! <= 0) && (values[k]! < most - PROBE || gradient[k]! >= 0)) continue;
      gradient[k] = 0;
      slopes[k]!.fill(0);
    }
    const normal = slopes.map((a) => slopes.map((b) => inner(a, b)));
    // the same for every parameter: shares of the diagonal would let weakly held joints run away together
    const weight = normal.reduce((sum, row, i) => sum + row[i]!, 0) / n;
    let better = false;
    for (let tries = 0; tries < TRIES && !better; tries++) {
      const step = solve(normal.map((row, i) => row.map((value, k) => (i === k ? value + damping * weight + 1e-12 : value))), gradient);
      const next = values.map((value, k) => Math.min(ranges[k]![1], Math.max(ranges[k]![0], value - step[k]!)));
      const then = Float64Array.from(residuals(next));
      const after = squares(then);
      if (after < cost) {
        better = cost - after > ENOUGH * cost;
        [values, now, cost] = [next, then, after];
        damping = Math.max(1e-9, damping / 5);
        if (!better) return { values, left: Math.sqrt(cost) };
      } else damping *= 6;
    }
    if (!better) break;
  }
  return { values, left: Math.sqrt(cost) };
}

const inner = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};
const squares = (a: ArrayLike<number>): number => inner(a, a);

/** Solves a symmetric positive system (Cholesky). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const l = matrix.map((row) => [...row]);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!;
      l[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-14)) : sum / l[j]![j]!;
    }
  }
  const out = [...right];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) out[i]! -= l[i]![k]! * out[k]!;
    out[i]! /= l[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) out[i]! -= l[k]![i]! * out[k]!;
    out[i]! /= l[i]![i]!;
  }
  return out;
}
