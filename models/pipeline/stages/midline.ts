import type { StructureMesh } from '../structure-mesh.ts';

type Surface = Pick<StructureMesh, 'positions' | 'normals' | 'indices'> & { readonly colours?: Uint8Array };

/** The triangles on the left, with the border on x = 0 open. */
export function leftHalf(mesh: StructureMesh): StructureMesh {
  const { positions, normals, colours } = mesh;
  const to = new Map<number, number>();
  const triangles: number[] = [];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!];
    if (corners.some((n) => positions[n * 3]! < 0)) continue;
    for (const n of corners) {
      if (!to.has(n)) to.set(n, to.size);
      triangles.push(to.get(n)!);
    }
  }
  const kept = [...to.keys()];
  return {
    ...mesh,
    positions: Float32Array.from(kept.flatMap((n) => [...positions.subarray(n * 3, n * 3 + 3)])),
    normals: Float32Array.from(kept.flatMap((n) => [...normals.subarray(n * 3, n * 3 + 3)])),
    colours: Uint8Array.from(kept.flatMap((n) => [...colours.subarray(n * 4, n * 4 + 4)])),
    indices: Uint32Array.from(triangles),
  };
}

/** Adds the right half; vertices with x = 0 are shared. A triangle wholly on the midline would meet its own mirror image: it goes. */
export function mirrorLeft<Half extends Surface>(half: Half): Half {
  const left = withoutFlat(half);
  const count = left.positions.length / 3;
  const twin = new Uint32Array(count);
  let next = count;
  for (let v = 0; v < count; v++) twin[v] = left.positions[v * 3] === 0 ? v : next++;
  const positions = new Float32Array(next * 3);
  const normals = new Float32Array(next * 3);
  const colours = left.colours ? new Uint8Array(next * 4) : undefined;
  positions.set(left.positions);
  normals.set(left.normals);
  colours?.set(left.colours!);
  twin.forEach((to, from) => {
    if (to === from) return;
    for (const [out, source] of [[positions, left.positions], [normals, left.normals]] as const) {
      out[to * 3] = -source[from * 3]!;
      out[to * 3 + 1] = source[from * 3 + 1]!;
      out[to * 3 + 2] = source[from * 3 + 2]!;
    }
    colours?.set(left.colours!.subarray(from * 4, from * 4 + 4), to * 4);
  });
  const triangles: number[] = [];
  for (let t = 0; t < left.indices.length; t += 3) {
    const [a, b, c] = [left.indices[t]!, left.indices[t + 1]!, left.indices[t + 2]!];
    triangles.push(a, b, c, twin[a]!, twin[c]!, twin[b]!);
  }
  return { ...left, positions, normals, ...(colours ? { colours } : {}), indices: Uint32Array.from(triangles) };
}

/** Without triangles that lie wholly on x = 0, and without vertices that then belong to none. */
function withoutFlat<Half extends Surface>(half: Half): Half {
  const { positions, normals, colours, indices } = half;
  const flat = (t: number): boolean => [0, 1, 2].every((k) => positions[indices[t + k]! * 3] === 0);
  const starts = Array.from({ length: indices.length / 3 }, (_, t) => t * 3).filter((t) => !flat(t));
  if (starts.length * 3 === indices.length) return half;
  const kept = [...new Set(starts.flatMap((t) => [indices[t]!, indices[t + 1]!, indices[t + 2]!]))].toSorted((a, b) => a - b);
  const to = new Map(kept.map((from, n) => [from, n]));
  const take = (source: Float32Array): Float32Array => Float32Array.from(kept.flatMap((n) => [...source.subarray(n * 3, n * 3 + 3)]));
  return {
    ...half,
    positions: take(positions),
    normals: take(normals),
    ...(colours ? { colours: Uint8Array.from(kept.flatMap((n) => [...colours.subarray(n * 4, n * 4 + 4)])) } : {}),
    indices: Uint32Array.from(starts.flatMap((t) => [to.get(indices[t]!)!, to.get(indices[t + 1]!)!, to.get(indices[t + 2]!)!])),
  };
}
