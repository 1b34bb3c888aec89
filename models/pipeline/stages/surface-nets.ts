import type { Bounds, Sdf } from '../structure-mesh.ts';

/** Points (three a vertex) and triangles, counter-clockwise seen from outside. */
export interface RawMesh {
  readonly positions: Float64Array;
  readonly indices: Uint32Array;
}

export interface SurfaceNetsOptions {
  /** Edge of a cell, metres. */
  readonly voxel: number;
  /** Keep only x >= 0 and set the border on x = 0: half of a body that equals its mirror image. */
  readonly half: boolean;
}

/** Blocks of 8 and 4 cells whose middle is further from the surface than this share of their half diagonal are skipped. */
const TRUST = 1.9;

/**
 * Surface nets on a grid filled coarse to fine.
 *
 * One vertex for each sheet of surface in a cell (faces with two sheets keep the outside joined), so that the
 * result is a manifold almost always; plain one-vertex nets pinched wherever two sheets met in one cell.
 */
export function surfaceNets(sdf: Sdf, bounds: Bounds, options: SurfaceNetsOptions): RawMesh {
  const h = options.voxel;
  const pad = 2;
  const [bx0, by0, bz0] = bounds.min;
  // grid nodes at half-odd multiples of h in x: a cell is centred on x = 0
  const iMin = options.half ? -3 : Math.floor(bx0 / h) - pad;
  const x0 = (iMin + 0.5) * h;
  const y0 = by0 - pad * h;
  const z0 = bz0 - pad * h;
  const nx = Math.ceil((bounds.max[0] - x0) / h) + pad + 1;
  const ny = Math.ceil((bounds.max[1] - y0) / h) + pad + 1;
  const nz = Math.ceil((bounds.max[2] - z0) / h) + pad + 1;
  const values = fillGrid(sdf, x0, y0, z0, h, nx, ny, nz);

  const strideY = nx;
  const strideZ = nx * ny;
  const cornerOffset = CORNERS.map(([i, j, k]) => i + j * strideY + k * strideZ);
  const positions: number[] = [];
  /** vertex of each (cell, edge): cell index × 12 + edge */
  const vertexOfEdge = new Map<number, number>();
  const corner = new Float64Array(8);
  for (let k = 0; k < nz - 1; k++) {
    for (let j = 0; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const cell = i + j * strideY + k * strideZ;
        let mask = 0;
        for (let c = 0; c < 8; c++) {
          corner[c] = values[cell + cornerOffset[c]!]!;
          if (corner[c]! < 0) mask |= 1 << c;
        }
        if (mask === 0 || mask === 255) continue;
        for (const edges of sheetsOf(mask)) {
          let sx = 0;
          let sy = 0;
          let sz = 0;
          for (const e of edges) {
            const [p, q] = EDGES[e]!;
            const t = corner[p]! / (corner[p]! - corner[q]!);
            const a = CORNERS[p]!;
            const b = CORNERS[q]!;
            sx += a[0] + (b[0] - a[0]) * t;
            sy += a[1] + (b[1] - a[1]) * t;
            sz += a[2] + (b[2] - a[2]) * t;
          }
          const id = positions.length / 3;
          for (const e of edges) vertexOfEdge.set(cell * 12 + e, id);
          const n = edges.length;
          positions.push(x0 + (i + sx / n) * h, y0 + (j + sy / n) * h, z0 + (k + sz / n) * h);
        }
      }
    }
  }

  const triangles: number[] = [];
  const at = (cell: number, edge: number): number => vertexOfEdge.get(cell * 12 + edge)!;
  const quad = (a: number, b: number, c: number, d: number, flip: boolean): void => {
    if (flip) triangles.push(a, c, b, a, d, c);
    else triangles.push(a, b, c, a, c, d);
  };
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const node = i + j * strideY + k * strideZ;
        const inside = values[node]! < 0;
        // around each grid edge that leaves this node: the four cells that share it
        if (inside !== values[node + 1]! < 0) {
          quad(at(node, 0), at(node - strideY, 1), at(node - strideY - strideZ, 3), at(node - strideZ, 2), !inside);
        }
        if (inside !== values[node + strideY]! < 0) {
          quad(at(node, 4), at(node - strideZ, 6), at(node - strideZ - 1, 7), at(node - 1, 5), !inside);
        }
        if (inside !== values[node + strideZ]! < 0) {
          quad(at(node, 8), at(node - 1, 9), at(node - 1 - strideY, 11), at(node - strideY, 10), !inside);
        }
      }
    }
  }
  return options.half ? keepHalf(positions, triangles, h) : pack(positions, triangles);
}

const CORNERS: readonly (readonly [number, number, number])[] = [
  [0, 0, 0], [1, 0, 0], [0, 1, 0], [1, 1, 0], [0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1],
];
/** 0-3 along x (at y z = 00 10 01 11), 4-7 along y (at x z), 8-11 along z (at x y). */
const EDGES: readonly (readonly [number, number])[] = [
  [0, 1], [2, 3], [4, 5], [6, 7], [0, 2], [1, 3], [4, 6], [5, 7], [0, 4], [1, 5], [2, 6], [3, 7],
];
/** Corners round each face, in order. */
const FACES: readonly (readonly [number, number, number, number])[] = [
  [0, 2, 6, 4], [1, 3, 7, 5], [0, 1, 5, 4], [2, 3, 7, 6], [0, 1, 3, 2], [4, 5, 7, 6],
];

const sheetCache: (readonly (readonly number[])[] | undefined)[] = Array.from({ length: 256 }, () => undefined);

/** Groups of crossed edges, one group for each sheet of surface through a cell with these inside corners. */
function sheetsOf(mask: number): readonly (readonly number[])[] {
  const known = sheetCache[mask];
  if (known) return known;
  const parent = EDGES.map((_, e) => e);
  const root = (e: number): number => (parent[e] === e ? e : root(parent[e]!));
  const inside = (c: number): boolean => ((mask >> c) & 1) === 1;
  const edgeOf = (p: number, q: number): number => EDGES.findIndex(([a, b]) => (a === p && b === q) || (a === q && b === p));
  for (const face of FACES) {
    const crossed = face.map((c, n) => ({ e: edgeOf(c, face[(n + 1) % 4]!), yes: inside(c) !== inside(face[(n + 1) % 4]!) }));
    const list = crossed.filter(({ yes }) => yes).map(({ e }) => e);
    if (list.length === 2) parent[root(list[0]!)] = root(list[1]!);
    if (list.length === 4) {
      // two inside corners on a diagonal: each is cut off by itself
      face.forEach((c, n) => {
        if (inside(c)) parent[root(crossed[n]!.e)] = root(crossed[(n + 3) % 4]!.e);
      });
    }
  }
  const groups = new Map<number, number[]>();
  EDGES.forEach(([p, q], e) => {
    if (inside(p) === inside(q)) return;
    const key = root(e);
    groups.set(key, [...(groups.get(key) ?? []), e]);
  });
  return (sheetCache[mask] = [...groups.values()]);
}

function fillGrid(
  sdf: Sdf, x0: number, y0: number, z0: number, h: number, nx: number, ny: number, nz: number,
): Float32Array {
  const values = new Float32Array(nx * ny * nz).fill(1);
  const fill = (i0: number, j0: number, k0: number, size: number): void => {
    const i1 = Math.min(nx, i0 + size);
    const j1 = Math.min(ny, j0 + size);
    const k1 = Math.min(nz, k0 + size);
    if (i0 >= i1 || j0 >= j1 || k0 >= k1) return;
    if (size > 1) {
      const half = (size - 1) / 2;
      const d = sdf(x0 + (i0 + half) * h, y0 + (j0 + half) * h, z0 + (k0 + half) * h);
      if (Math.abs(d) > (half + 0.5) * Math.sqrt(3) * h * TRUST) {
        if (d > 0) return;
        for (let k = k0; k < k1; k++) {
          for (let j = j0; j < j1; j++) values.fill(-1, i0 + j * nx + k * nx * ny, i1 + j * nx + k * nx * ny);
        }
        return;
      }
    }
    if (size > 4) {
      const next = size / 2;
      for (let n = 0; n < 8; n++) fill(i0 + (n & 1) * next, j0 + ((n >> 1) & 1) * next, k0 + (n >> 2) * next, next);
      return;
    }
    for (let k = k0; k < k1; k++) {
      for (let j = j0; j < j1; j++) {
        for (let i = i0; i < i1; i++) {
          const d = sdf(x0 + i * h, y0 + j * h, z0 + k * h);
          // an exact 0 would put a vertex on a grid node and make slivers
          values[i + j * nx + k * nx * ny] = Math.abs(d) < h * 1e-4 ? h * 1e-4 : d;
        }
      }
    }
  };
  for (let k = 0; k < nz; k += 16) {
    for (let j = 0; j < ny; j += 16) for (let i = 0; i < nx; i += 16) fill(i, j, k, 16);
  }
  return values;
}

/** Vertices of the cells on x = 0 go onto it; what lies beyond is dropped. */
function keepHalf(positions: number[], triangles: readonly number[], h: number): RawMesh {
  const snapped = positions.map((value, n) => (n % 3 === 0 && Math.abs(value) < h * 0.5 ? 0 : value));
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const xs = [0, 1, 2].map((c) => snapped[triangles[t + c]! * 3]!);
    if (xs.some((x) => x < 0) || xs.every((x) => x === 0)) continue;
    kept.push(triangles[t]!, triangles[t + 1]!, triangles[t + 2]!);
  }
  return pack(snapped, kept);
}

/** Drops vertices that no triangle uses. */
function pack(positions: readonly number[], triangles: readonly number[]): RawMesh {
  const map = new Int32Array(positions.length / 3).fill(-1);
  const used: number[] = [];
  const indices = Uint32Array.from(triangles, (v) => {
    if (map[v]! < 0) {
      map[v] = used.length / 3;
      used.push(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!);
    }
    return map[v]!;
  });
  return { positions: Float64Array.from(used), indices };
}
