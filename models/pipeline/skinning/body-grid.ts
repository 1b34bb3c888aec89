import type { StructureMesh } from '../structure-mesh.ts';

/** Edge of a cell, metres. */
export const CELL = 0.004;
const MARGIN = 2;

/** Neighbours of a cell: +x -x +y -y +z -z. */
export const WAYS = 6;

/**
 * The left half of the body as cells within the skin. Cell middles stand at half-odd multiples of the cell in x.
 *
 * Two cells are neighbours only when the skin does not run between their middles: arm and chest, thigh and hand, thigh and
 * thigh stay apart even where the air between them is thinner than a cell.
 */
export interface BodyGrid {
  readonly min: readonly [number, number, number];
  readonly size: readonly [number, number, number];
  /** For each place of the whole grid its cell number, -1 outside of the skin. x runs fastest. */
  readonly cellAt: Int32Array;
  /** For each cell its place in the whole grid. */
  readonly placeOf: Uint32Array;
  /** Six a cell, -1 where there is no way. A cell on the midline has no -x neighbour here. */
  readonly neighbours: Int32Array;
  /** 1 for a cell that touches its own mirror image. */
  readonly onMidline: Uint8Array;
}

/** Where lines along an axis through cell middles cross a mesh: for each line the sorted places along the axis. */
function crossingsAlong(axis: number, { positions, indices }: StructureMesh, min: readonly number[], size: readonly number[]): number[][] {
  const [u, v] = [(axis + 1) % 3, (axis + 2) % 3] as const;
  const lines: number[][] = Array.from({ length: size[u]! * size[v]! }, () => []);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const at = (corner: number, k: number): number => (positions[corner + k]! - min[k]!) / CELL;
    const [au, av, bu, bv, cu, cv] = [at(a, u), at(a, v), at(b, u), at(b, v), at(c, u), at(c, v)];
    const area = (bu - au) * (cv - av) - (cu - au) * (bv - av);
    if (Math.abs(area) < 1e-12) continue;
    for (let j = Math.max(0, Math.ceil(Math.min(av, bv, cv))); j <= Math.min(size[v]! - 1, Math.max(av, bv, cv)); j++) {
      for (let i = Math.max(0, Math.ceil(Math.min(au, bu, cu))); i <= Math.min(size[u]! - 1, Math.max(au, bu, cu)); i++) {
        const wb = ((i - au) * (cv - av) - (cu - au) * (j - av)) / area;
        const wc = ((bu - au) * (j - av) - (i - au) * (bv - av)) / area;
        if (wb < 0 || wc < 0 || wb + wc > 1) continue;
        lines[j * size[u]! + i]!.push(at(a, axis) * (1 - wb - wc) + at(b, axis) * wb + at(c, axis) * wc);
      }
    }
  }
  for (const line of lines) line.sort((p, q) => p - q);
  return lines;
}

/** @param skin closed, symmetric in x */
export function bodyGrid(skin: StructureMesh): BodyGrid {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  skin.positions.forEach((value, n) => {
    low[n % 3] = Math.min(low[n % 3]!, value);
    high[n % 3] = Math.max(high[n % 3]!, value);
  });
  // off the round numbers, so that no line of cells meets a vertex
  const min = [CELL / 2, low[1]! - MARGIN * CELL + 1.37e-6, low[2]! - MARGIN * CELL + 1.71e-6] as const;
  const size = [0, 1, 2].map((k) => Math.ceil((high[k]! - min[k]!) / CELL) + MARGIN) as unknown as readonly [number, number, number];
  const stride = [1, size[0], size[0] * size[1]] as const;
  const lines = [0, 1, 2].map((axis) => crossingsAlong(axis, skin, min, size));
  const lineOf = (axis: number, p: readonly number[]): number[] => lines[axis]![p[(axis + 2) % 3]! * size[(axis + 1) % 3]! + p[(axis + 1) % 3]!]!;

  const cellAt = new Int32Array(size[0] * size[1] * size[2]).fill(-1);
  const places: number[] = [];
  for (let j = 0; j < size[1]; j++) {
    for (let i = 0; i < size[0]; i++) {
      const line = lineOf(2, [i, j, 0]);
      for (let n = 0; n + 1 < line.length; n += 2) {
        for (let k = Math.max(0, Math.ceil(line[n]!)); k <= Math.min(size[2] - 1, line[n + 1]!); k++) cellAt[i + j * stride[1] + k * stride[2]] = 1;
      }
    }
  }
  for (let place = 0; place < cellAt.length; place++) {
    if (cellAt[place]! < 0) continue;
    cellAt[place] = places.length;
    places.push(place);
  }

  const neighbours = new Int32Array(places.length * WAYS).fill(-1);
  const onMidline = new Uint8Array(places.length);
  places.forEach((place, cell) => {
    const p = [place % size[0], Math.floor(place / stride[1]) % size[1], Math.floor(place / stride[2])];
    for (let axis = 0; axis < 3; axis++) {
      if (p[axis]! + 1 >= size[axis]!) continue;
      const next = cellAt[place + stride[axis]!]!;
      if (next < 0 || lineOf(axis, p).some((at) => at > p[axis]! && at < p[axis]! + 1)) continue;
      neighbours[cell * WAYS + axis * 2] = next;
      neighbours[next * WAYS + axis * 2 + 1] = cell;
    }
    if (p[0] === 0 && !lineOf(0, p).some((at) => at > -1 && at < 0)) onMidline[cell] = 1;
  });
  return { min, size, cellAt, placeOf: Uint32Array.from(places), neighbours, onMidline };
}

/** Middle of a cell, metres. */
export function middleOf({ min, size, placeOf }: BodyGrid, cell: number): [number, number, number] {
  const place = placeOf[cell]!;
  return [min[0] + (place % size[0]) * CELL, min[1] + (Math.floor(place / size[0]) % size[1]) * CELL, min[2] + Math.floor(place / (size[0] * size[1])) * CELL];
}
