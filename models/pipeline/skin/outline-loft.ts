import type { LimbLevel, Outline } from '#models/definitions/skin/body-form.ts';
import type { Sdf } from '../structure-mesh.ts';

/** Radii of one outline about its middle, by azimuth: 0 anterior, growing toward the left, metres. */
export interface Ring {
  readonly y: number;
  readonly x: number;
  readonly z: number;
  readonly radii: readonly number[];
}

/** Azimuths of a ring in the table. */
const SECTORS = 64;
/** Rows of the table, metres apart. */
const STEP = 0.004;
/** Ends of a loft are rounded off over this length, metres. */
const END_ROUNDING = 0.03;

/** The ring of a measured outline. */
export function ringOf(outline: Outline): Ring {
  const [x = 0, , z = 0] = outline.centre;
  const polar = outline.points.map(([px = 0, , pz = 0]) => ({
    angle: (Math.atan2(px - x, pz - z) + 2 * Math.PI) % (2 * Math.PI),
    radius: Math.hypot(px - x, pz - z),
  }));
  polar.sort((a, b) => a.angle - b.angle);
  const count = outline.points.length;
  const radii = outline.points.map((_, k) => {
    const angle = (k * 2 * Math.PI) / count;
    const next = polar.findIndex((entry) => entry.angle >= angle);
    const b = polar[next < 0 ? 0 : next]!;
    const a = polar[(next <= 0 ? polar.length : next) - 1]!;
    const span = (b.angle - a.angle + 2 * Math.PI) % (2 * Math.PI) || 1;
    const t = ((angle - a.angle + 2 * Math.PI) % (2 * Math.PI)) / span;
    return a.radius + (b.radius - a.radius) * Math.min(1, t);
  });
  return { y: outline.y, x, z, radii };
}

export const ringOfLevel = ({ y, x, z, radii }: LimbLevel): Ring => ({ y, x, z, radii });

/** Weights of four neighbours for a smooth curve near the middle two (uniform cubic B-spline, a little rounder). */
function cubicWeights(t: number): readonly [number, number, number, number] {
  const s = 1 - t;
  return [(s * s * s) / 6, (3 * t * t * t - 6 * t * t + 4) / 6, (3 * s * s * s - 6 * s * s + 4) / 6, (t * t * t) / 6];
}

/** A ring at another number of azimuths. */
function atSectors(ring: Ring): Ring {
  const count = ring.radii.length;
  const radii = Array.from({ length: SECTORS }, (_, k) => {
    const turn = (k / SECTORS) * count;
    const first = Math.floor(turn);
    return cubicWeights(turn - first).reduce((sum, weight, i) => sum + weight * ring.radii[(first - 1 + i + count) % count]!, 0);
  });
  return { ...ring, radii };
}

/**
 * Signed distance to a stack of rings, rounded off beyond the first and last. A bound good enough for meshing.
 *
 * The curve through the rings is worked out once, into a table of rows 4 mm apart that is read bilinearly.
 */
export function loft(stack: readonly Ring[]): Sdf {
  const rings = stack.map(atSectors).sort((a, b) => a.y - b.y);
  const bottom = rings[0]!.y;
  const top = rings[rings.length - 1]!.y;
  const rows = Math.ceil((top - bottom) / STEP) + 1;
  const width = SECTORS + 2;
  const table = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const y = Math.min(top, bottom + row * STEP);
    let k = 0;
    while (k < rings.length - 2 && rings[k + 1]!.y < y) k++;
    const four = [-1, 0, 1, 2].map((step) => rings[Math.min(rings.length - 1, Math.max(0, k + step))]!);
    const weights = cubicWeights((y - rings[k]!.y) / (rings[k + 1]!.y - rings[k]!.y));
    const along = (value: (ring: Ring) => number): number => four.reduce((sum, ring, i) => sum + value(ring) * weights[i]!, 0);
    table[row * width] = along((ring) => ring.x);
    table[row * width + 1] = along((ring) => ring.z);
    for (let s = 0; s < SECTORS; s++) table[row * width + 2 + s] = along((ring) => ring.radii[s]!);
  }
  return (x, y, z) => {
    const place = Math.min(rows - 1.001, Math.max(0, (y - bottom) / STEP));
    const row = Math.floor(place);
    const t = place - row;
    const o = row * width;
    const dx = x - (table[o]! * (1 - t) + table[o + width]! * t);
    const dz = z - (table[o + 1]! * (1 - t) + table[o + width + 1]! * t);
    const turn = ((Math.atan2(dx, dz) / (2 * Math.PI)) * SECTORS + SECTORS) % SECTORS;
    const a = Math.floor(turn) % SECTORS;
    const b = (a + 1) % SECTORS;
    const s = turn - Math.floor(turn);
    const near = table[o + 2 + a]! * (1 - s) + table[o + 2 + b]! * s;
    const far = table[o + width + 2 + a]! * (1 - s) + table[o + width + 2 + b]! * s;
    const side = 0.86 * (Math.hypot(dx, dz) - (near * (1 - t) + far * t));
    const beyond = y > top ? y - top : bottom - y;
    if (beyond <= 0) return side;
    return Math.hypot(Math.max(0, side + END_ROUNDING), beyond) - END_ROUNDING;
  };
}
