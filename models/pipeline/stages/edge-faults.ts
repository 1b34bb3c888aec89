/**
 * Edges that keep a mesh from being closed: not met by exactly one triangle each way.
 *
 * @param openOnMidline edges whose two ends lie on x = 0 may have one side only (half of a symmetric solid)
 */
export function edgeFaults(
  indices: Uint32Array,
  positions: ArrayLike<number>,
  { openOnMidline }: { readonly openOnMidline: boolean },
): number {
  const count = positions.length / 3;
  const uses = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let e = 0; e < 3; e++) {
      const key = indices[t + e]! * count + indices[t + ((e + 1) % 3)]!;
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  let faults = 0;
  for (const [key, n] of uses) {
    const a = Math.floor(key / count);
    const b = key % count;
    const back = uses.get(b * count + a) ?? 0;
    const border = openOnMidline && positions[a * 3] === 0 && positions[b * 3] === 0;
    if (n !== 1 || (back !== 1 && !(border && back === 0))) faults++;
  }
  return faults;
}
