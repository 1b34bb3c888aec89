/**
 * The direction across the fibres at each vertex: where u grows fastest, averaged over the triangles around it.
 *
 * @param position three integers a vertex (any scale), @param fibre u, v two a vertex, @param index triangles to read
 * @param out four signed bytes a vertex, normalised to 127, the fourth the turn: the fibre runs along turn × (normal ×
 *        direction). Vertices without a clear direction stay 0.
 */
export function crossFibres(position: Int16Array, fibre: Uint16Array, index: Uint32Array, out: Int8Array): void {
  const sums = new Map<number, [number, number, number, number]>();
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t]!, index[t + 1]!, index[t + 2]!];
    const du1 = fibre[b * 2]! - fibre[a * 2]!;
    const dv1 = fibre[b * 2 + 1]! - fibre[a * 2 + 1]!;
    const du2 = fibre[c * 2]! - fibre[a * 2]!;
    const dv2 = fibre[c * 2 + 1]! - fibre[a * 2 + 1]!;
    const area = du1 * dv2 - du2 * dv1;
    if (Math.abs(area) < 1) continue;
    const along = (k: number): number => {
      const e1 = position[b * 3 + k]! - position[a * 3 + k]!;
      const e2 = position[c * 3 + k]! - position[a * 3 + k]!;
      return (e1 * dv2 - e2 * dv1) / area;
    };
    const direction = [along(0), along(1), along(2)] as const;
    const length = Math.hypot(...direction) || 1;
    for (const vertex of [a, b, c]) {
      const sum = sums.get(vertex) ?? [0, 0, 0, 0];
      for (const k of [0, 1, 2] as const) sum[k] += direction[k] / length;
      sum[3] += area;
      sums.set(vertex, sum);
    }
  }
  for (const [vertex, sum] of sums) {
    const length = Math.hypot(sum[0], sum[1], sum[2]);
    if (length < 1e-6) continue;
    for (const k of [0, 1, 2] as const) out[vertex * 4 + k] = Math.round((sum[k] / length) * 127);
    out[vertex * 4 + 3] = sum[3] < 0 ? -127 : 127;
  }
}
