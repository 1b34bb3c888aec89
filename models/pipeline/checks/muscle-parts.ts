import type { StructureMesh } from '../structure-mesh.ts';

/** A connected piece of a mesh: a belly, a slip, a fascicle. */
export interface MusclePart {
  readonly vertices: readonly number[];
  /** Where it begins and ends along the fibres, metres of v. */
  readonly from: number;
  readonly to: number;
}

/** The connected pieces of a mesh with fibre coordinates. */
export function musclePartsOf({ positions, indices, fibreUv }: StructureMesh): MusclePart[] {
  const group = Int32Array.from({ length: positions.length / 3 }, (_, n) => n);
  const rootOf = (n: number): number => {
    let root = n;
    while (group[root] !== root) {
      group[root] = group[group[root]!]!;
      root = group[root]!;
    }
    return root;
  };
  for (let t = 0; t < indices.length; t += 3) {
    const root = rootOf(indices[t]!);
    group[rootOf(indices[t + 1]!)] = root;
    group[rootOf(indices[t + 2]!)] = root;
  }
  const pieces = new Map<number, number[]>();
  for (let n = 0; n < group.length; n++) {
    const piece = pieces.get(rootOf(n));
    if (piece) piece.push(n);
    else pieces.set(rootOf(n), [n]);
  }
  return [...pieces.values()].map((vertices) => {
    const along = vertices.map((n) => fibreUv![n * 2 + 1]!);
    return { vertices, from: Math.min(...along), to: Math.max(...along) };
  });
}

/** Share of a part's length that counts as its end. */
const END = 0.02;

/** Vertices of a part's two ends: the first and the last 2 % of its fibres. */
export function endsOf({ vertices, from, to }: MusclePart, { fibreUv }: StructureMesh): { readonly first: readonly number[]; readonly last: readonly number[] } {
  const at = (n: number): number => (fibreUv![n * 2 + 1]! - from) / (to - from);
  return { first: vertices.filter((n) => at(n) < END), last: vertices.filter((n) => at(n) > 1 - END) };
}
