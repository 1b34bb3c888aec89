import type { Point } from '#models/definitions/frame.ts';

/** Least-squares w = c0 + c1 u + c2 v + c3 u² + c4 uv + c5 v² through points (u, v, w), metres. */
export function fitQuadric(points: readonly Point[]): (u: number, v: number) => number {
  const SCALE = 20;
  const terms = (u: number, v: number) => {
    const [p, q] = [u * SCALE, v * SCALE];
    return [1, p, q, p * p, p * q, q * q];
  };
  const matrix = Array.from({ length: 6 }, () => new Float64Array(7));
  for (const [u, v, w] of points) {
    const t = terms(u, v);
    for (let i = 0; i < 6; i++) {
      for (let j = 0; j < 6; j++) matrix[i]![j]! += t[i]! * t[j]!;
      matrix[i]![6]! += t[i]! * w;
    }
  }
  for (let i = 0; i < 6; i++) {
    const pivot = matrix.reduce((best, line, r) => (r >= i && Math.abs(line[i]!) > Math.abs(matrix[best]![i]!) ? r : best), i);
    [matrix[i], matrix[pivot]] = [matrix[pivot]!, matrix[i]!];
    if (Math.abs(matrix[i]![i]!) < 1e-14) throw new Error('fitQuadric: points lie on one curve; give at least six spread over the surface');
    for (let r = 0; r < 6; r++) {
      if (r === i) continue;
      const by = matrix[r]![i]! / matrix[i]![i]!;
      for (let c = i; c < 7; c++) matrix[r]![c]! -= by * matrix[i]![c]!;
    }
  }
  const c = matrix.map((line, i) => line[6]! / line[i]!);
  return (u, v) => terms(u, v).reduce((sum, t, i) => sum + t * c[i]!, 0);
}
