import type { Solid } from '../structure-mesh.ts';

export type Triple = [number, number, number];

/** Edge of a cell, metres: fine enough for a 1.6 mm sheet held at a gap, 4 million cells for half a trunk. */
const CELL = 0.0025;
/** Distances are only needed near a surface: what lies further out reads as this, metres. */
const REACH = 0.01;
const MIN: Readonly<Triple> = [0, 0.7, -0.2];
const MAX: Readonly<Triple> = [0.24, 1.68, 0.14];
const NX = Math.round((MAX[0] - MIN[0]) / CELL) + 1;
const NY = Math.round((MAX[1] - MIN[1]) / CELL) + 1;
const NZ = Math.round((MAX[2] - MIN[2]) / CELL) + 1;
/** Cells along the edge of a block that is skipped, or filled, by the distance at its middle. */
const BLOCK = 8;

/**
 * What a muscle must not enter: bones, the filled trunk and the layers built before it.
 *
 * Signed distance in metres on a regular grid of the left half, read at |x|. Distances are right near surfaces and
 * clamped to 10 mm outside. Inside they only tell "inside": muscles leave along a direction chosen by hand, since the
 * gradient within a thin sheet points to the wrong side (this once put trapezius under the rhomboids).
 */
export class CollisionGrid {
  readonly #values = new Float32Array(NX * NY * NZ).fill(REACH);

  copy(): CollisionGrid {
    const twin = new CollisionGrid();
    twin.#values.set(this.#values);
    return twin;
  }

  addSolid({ sdf, bounds }: Solid): void {
    const low = [0, 1, 2].map((a) => Math.max(0, Math.floor((bounds.min[a]! - REACH - MIN[a]!) / CELL)));
    const size = [NX, NY, NZ];
    const high = [0, 1, 2].map((a) => Math.min(size[a]! - 1, Math.ceil((bounds.max[a]! + REACH - MIN[a]!) / CELL)));
    const half = ((BLOCK - 1) / 2) * CELL;
    const reach = half * Math.sqrt(3);
    for (let k = low[2]!; k <= high[2]!; k += BLOCK) {
      for (let j = low[1]!; j <= high[1]!; j += BLOCK) {
        for (let i = low[0]!; i <= high[0]!; i += BLOCK) {
          const middle = sdf(MIN[0] + i * CELL + half, MIN[1] + j * CELL + half, MIN[2] + k * CELL + half);
          if (middle > reach * 1.3 + 0.005) continue;
          const k1 = Math.min(high[2]!, k + BLOCK - 1);
          const j1 = Math.min(high[1]!, j + BLOCK - 1);
          const i1 = Math.min(high[0]!, i + BLOCK - 1);
          for (let kk = k; kk <= k1; kk++) {
            for (let jj = j; jj <= j1; jj++) {
              for (let ii = i; ii <= i1; ii++) {
                const at = ii + NX * (jj + NY * kk);
                const d = sdf(MIN[0] + ii * CELL, MIN[1] + jj * CELL, MIN[2] + kk * CELL);
                if (d < this.#values[at]!) this.#values[at] = d;
              }
            }
          }
        }
      }
    }
  }

  /** Fills a ball. Many of them along a sheet or a ray make a layer or the trunk. */
  addBall(x: number, y: number, z: number, radius: number): void {
    const span = radius + 2 * CELL;
    const i0 = Math.max(0, Math.ceil((x - span - MIN[0]) / CELL));
    const i1 = Math.min(NX - 1, Math.floor((x + span - MIN[0]) / CELL));
    const j0 = Math.max(0, Math.ceil((y - span - MIN[1]) / CELL));
    const j1 = Math.min(NY - 1, Math.floor((y + span - MIN[1]) / CELL));
    const k0 = Math.max(0, Math.ceil((z - span - MIN[2]) / CELL));
    const k1 = Math.min(NZ - 1, Math.floor((z + span - MIN[2]) / CELL));
    for (let k = k0; k <= k1; k++) {
      const dz = MIN[2] + k * CELL - z;
      for (let j = j0; j <= j1; j++) {
        const dy = MIN[1] + j * CELL - y;
        for (let i = i0; i <= i1; i++) {
          const dx = MIN[0] + i * CELL - x;
          const d = Math.sqrt(dx * dx + dy * dy + dz * dz) - radius;
          const at = i + NX * (j + NY * k);
          if (d < this.#values[at]!) this.#values[at] = d;
        }
      }
    }
  }

  /** Metres, negative inside, at most 10 mm; trilinear. Outside the grid: 10 mm. */
  distance(x: number, y: number, z: number): number {
    const fx = Math.abs(x) / CELL;
    const fy = (y - MIN[1]) / CELL;
    const fz = (z - MIN[2]) / CELL;
    if (fx >= NX - 1 || fy < 0 || fy >= NY - 1 || fz < 0 || fz >= NZ - 1) return REACH;
    const i = Math.floor(fx);
    const j = Math.floor(fy);
    const k = Math.floor(fz);
    const u = fx - i;
    const v = fy - j;
    const w = fz - k;
    const at = i + NX * (j + NY * k);
    const g = this.#values;
    const edge = (o: number): number => g[o]! + (g[o + 1]! - g[o]!) * u;
    const near = edge(at) + (edge(at + NX) - edge(at)) * v;
    const far = edge(at + NX * NY) + (edge(at + NX * NY + NX) - edge(at + NX * NY)) * v;
    return near + (far - near) * w;
  }

  /** Unit direction in which the distance grows, written to `out`; zero where the field is flat. */
  gradient(x: number, y: number, z: number, out: Triple): void {
    const h = CELL * 0.6;
    const gx = this.distance(x + h, y, z) - this.distance(x - h, y, z);
    const gy = this.distance(x, y + h, z) - this.distance(x, y - h, z);
    const gz = this.distance(x, y, z + h) - this.distance(x, y, z - h);
    const length = Math.hypot(gx, gy, gz) || 1;
    out[0] = gx / length;
    out[1] = gy / length;
    out[2] = gz / length;
  }
}
