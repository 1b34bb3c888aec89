import type { Sdf, StructureMesh } from '../structure-mesh.ts';

const CELL = 0.004;
/** Distances are known this far from the surface, metres. */
const REACH = 0.036;
const MIN = [-0.016, -0.012, -0.24] as const;
const SIZE = [76, 445, 112] as const;
const COUNT = SIZE[0] * SIZE[1] * SIZE[2];

export interface HullOptions {
  /** Gaps up to twice as wide are bridged, metres, at most 36 mm. */
  readonly closing: number;
  /** Rounds of blurring over a cell's neighbours. */
  readonly blurs: number;
}

const IN_ARM = /^(bone\.(humerus|radius|ulna|hand)|muscle\.deltoid-.*)$/;

/** Where the way in from outside is barred even though no mesh stands there. */
export type Barred = (x: number, y: number, z: number) => boolean;

export interface Envelope {
  /** To the nearest mesh, never negative, clamped at 36 mm. */
  readonly nearest: Sdf;
  /** To a closed and blurred hull of the meshes: negative inside, about the closing deep at most; clamped at 36 mm outside. */
  readonly hull: (options: HullOptions) => Sdf;
  /** The same of all but what is in the arm. */
  readonly chest: (options: HullOptions) => Sdf;
}

/**
 * Distances to a set of left and midline meshes together: to the nearest surface, and to closed hulls of them.
 *
 * Read at |x|, so left meshes stand for both sides. A hull is what a finger of the closing's radius can reach from
 * outside: rib spaces and grooves between muscles are bridged.
 */
/** Distance to a set of left and midline meshes, metres, never negative, clamped at 36 mm; a millimetre or two too large. */
export const fieldOf = (meshes: readonly StructureMesh[]): Sdf => sampled(splatted(meshes));

export function envelopeOf(meshes: readonly StructureMesh[], barred: Barred): Envelope {
  const near = splatted(meshes);
  const chest = splatted(meshes.filter(({ structureId }) => !IN_ARM.test(structureId)));
  return {
    nearest: sampled(near),
    hull: (options) => sampled(hullOf(near, barred, options)),
    chest: (options) => sampled(hullOf(chest, barred, options)),
  };
}

function hullOf(near: Float32Array, barred: Barred, { closing, blurs }: HullOptions): Float32Array {
  const outside = flooded(near, closing, barred);
  const depth = depths(near, outside, closing);
  const hull = new Float32Array(COUNT);
  for (let at = 0; at < COUNT; at++) hull[at] = outside[at] ? near[at]! : closing - depth[at]!;
  for (let round = 0; round < blurs; round++) blur(hull);
  return hull;
}

/** Distance from each cell to vertices and triangle middles. */
function splatted(meshes: readonly StructureMesh[]): Float32Array {
  const grid = new Float32Array(COUNT).fill(REACH);
  const reach = Math.ceil(REACH / CELL);
  const splat = (x: number, y: number, z: number): void => {
    const i = Math.round((x - MIN[0]) / CELL);
    const j = Math.round((y - MIN[1]) / CELL);
    const k = Math.round((z - MIN[2]) / CELL);
    for (let kk = Math.max(0, k - reach); kk <= Math.min(SIZE[2] - 1, k + reach); kk++) {
      const dz = MIN[2] + kk * CELL - z;
      for (let jj = Math.max(0, j - reach); jj <= Math.min(SIZE[1] - 1, j + reach); jj++) {
        const dy = MIN[1] + jj * CELL - y;
        const rest = dz * dz + dy * dy;
        if (rest > REACH * REACH) continue;
        for (let ii = Math.max(0, i - reach); ii <= Math.min(SIZE[0] - 1, i + reach); ii++) {
          const dx = MIN[0] + ii * CELL - x;
          const d = Math.sqrt(rest + dx * dx);
          const at = (kk * SIZE[1] + jj) * SIZE[0] + ii;
          if (d < grid[at]!) grid[at] = d;
        }
      }
    }
  };
  const seen = new Set<number>();
  const once = (x: number, y: number, z: number): void => {
    const key = (Math.round((x + 1) / 0.003) * 2048 + Math.round((y + 1) / 0.003)) * 2048 + Math.round((z + 1) / 0.003);
    if (seen.has(key)) return;
    seen.add(key);
    splat(x, y, z);
  };
  for (const { positions, indices } of meshes) {
    for (let i = 0; i < positions.length; i += 3) once(positions[i]!, positions[i + 1]!, positions[i + 2]!);
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
      const at = (k: number): number => (positions[a + k]! + positions[b + k]! + positions[c + k]!) / 3;
      once(at(0), at(1), at(2));
    }
  }
  // the few cells beyond the midline are the mirror image of those before it
  const middle = Math.round(-MIN[0] / CELL);
  for (let row = 0; row < COUNT; row += SIZE[0]) {
    for (let i = 0; i < middle; i++) grid[row + i] = grid[row + 2 * middle - i]!;
  }
  return grid;
}

/** Cells that can be reached from the far corner of the grid without coming nearer than the closing. */
function flooded(near: Float32Array, closing: number, barred: Barred): Uint8Array {
  const reached = new Uint8Array(COUNT);
  const stack = [COUNT - 1];
  reached[COUNT - 1] = 1;
  const steps = [1, SIZE[0], SIZE[0] * SIZE[1]] as const;
  while (stack.length > 0) {
    const at = stack.pop()!;
    const place = [at % SIZE[0], Math.floor(at / SIZE[0]) % SIZE[1], Math.floor(at / (SIZE[0] * SIZE[1]))];
    for (let axis = 0; axis < 3; axis++) {
      for (const way of [-1, 1]) {
        const to = place[axis]! + way;
        if (to < 0 || to >= SIZE[axis]!) continue;
        const next = at + way * steps[axis]!;
        if (reached[next] || near[next]! < closing) continue;
        const p = place.map((value, k) => MIN[k]! + (k === axis ? to : value) * CELL);
        if (barred(Math.abs(p[0]!), p[1]!, p[2]!)) continue;
        reached[next] = 1;
        stack.push(next);
      }
    }
  }
  return reached;
}

/** How far each cell that was not reached lies behind the front of the flood: two passes over 13 neighbours. */
function depths(near: Float32Array, outside: Uint8Array, closing: number): Float32Array {
  const depth = new Float32Array(COUNT).fill(1);
  for (let at = 0; at < COUNT; at++) if (outside[at]) depth[at] = Math.min(0, closing - near[at]!);
  const offsets: (readonly [number, number, number, number])[] = [];
  for (let k = -1; k <= 0; k++) {
    for (let j = -1; j <= (k < 0 ? 1 : 0); j++) {
      for (let i = -1; i <= (k < 0 || j < 0 ? 1 : -1); i++) offsets.push([i, j, k, Math.hypot(i, j, k) * CELL]);
    }
  }
  const pass = (sign: 1 | -1): void => {
    for (let n = 0; n < COUNT; n++) {
      const at = sign > 0 ? n : COUNT - 1 - n;
      if (outside[at]) continue;
      const i = at % SIZE[0];
      const j = Math.floor(at / SIZE[0]) % SIZE[1];
      const k = Math.floor(at / (SIZE[0] * SIZE[1]));
      for (const [di, dj, dk, step] of offsets) {
        const [ii, jj, kk] = [i + sign * di, j + sign * dj, k + sign * dk];
        if (ii < 0 || jj < 0 || kk < 0 || ii >= SIZE[0] || jj >= SIZE[1] || kk >= SIZE[2]) continue;
        const d = depth[(kk * SIZE[1] + jj) * SIZE[0] + ii]! + step;
        if (d < depth[at]!) depth[at] = d;
      }
    }
  };
  pass(1);
  pass(-1);
  for (let at = 0; at < COUNT; at++) depth[at] = Math.min(2 * closing, depth[at]!);
  return depth;
}

/** 1-2-1 along each axis. */
function blur(grid: Float32Array): void {
  for (const stride of [1, SIZE[0], SIZE[0] * SIZE[1]]) {
    const from = grid.slice();
    for (let at = stride; at < COUNT - stride; at++) grid[at] = (from[at - stride]! + 2 * from[at]! + from[at + stride]!) / 4;
  }
}

function sampled(grid: Float32Array): Sdf {
  return (x, y, z) => {
    const u = Math.min(SIZE[0] - 1.001, Math.max(0, (Math.abs(x) - MIN[0]) / CELL));
    const v = Math.min(SIZE[1] - 1.001, Math.max(0, (y - MIN[1]) / CELL));
    const w = Math.min(SIZE[2] - 1.001, Math.max(0, (z - MIN[2]) / CELL));
    const i = Math.floor(u);
    const j = Math.floor(v);
    const k = Math.floor(w);
    const a = u - i;
    const b = v - j;
    const at = (k * SIZE[1] + j) * SIZE[0] + i;
    const plane = (o: number): number => {
      const low = grid[o]! + (grid[o + 1]! - grid[o]!) * a;
      const high = grid[o + SIZE[0]]! + (grid[o + SIZE[0] + 1]! - grid[o + SIZE[0]]!) * a;
      return low + (high - low) * b;
    };
    const front = plane(at);
    return front + (plane(at + SIZE[0] * SIZE[1]) - front) * (w - k);
  };
}
