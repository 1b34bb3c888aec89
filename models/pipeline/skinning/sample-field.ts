import { SEGMENT_IDS } from '#models/definitions/joints/segments.ts';
import type { Point } from '#models/definitions/frame.ts';
import { CELL, WAYS } from './body-grid.ts';
import { addSpine } from './bone-weights.ts';
import { jointNumber, LIMBS, MIRRORED_JOINT, SPINE_LEVELS } from './body-segments.ts';
import type { WeightField } from './weight-field.ts';

const TOP = SPINE_LEVELS.length - 1;
const THORAX = jointNumber('thorax');
/** How far outside of the skin cells are looked for, in cells, one after the other. */
const REACHES = [5, 8, 12];
/** Cells so much further than the nearest count no more, in cells. */
const SPREAD = 2.5;
/**
 * How much the seams between trunk and limbs are narrowed: shares are raised to this power. 1 leaves them as they spread.
 *
 * @basis tuned: an arm that is raised keeps its thickness below the shoulder
 */
const SHARPNESS = 1.6;
/** What cloth never hangs on. */
const ARM = ['humerus', 'forearm', 'hand'] as const;
/** Less of a cube of cells than this within the skin counts as outside. */
const LEAST_SHARE = 1e-3;

/**
 * Reads the field at a place, for all segments; the sum is 1.
 *
 * Only cells on the same side of the skin count: those with a way to the cell next to the place, taken a little inward
 * along the normal.
 *
 * @param inward unit vector into the body
 * @param cloth  the place lies outside of the skin and goes with trunk and legs, whatever hand hangs beside it
 */
export function sampleField(field: WeightField, [x, y, z]: Point, inward: Point, cloth = false): Float64Array {
  const side = x < 0 ? -1 : 1;
  const weights = sampleLeft(field, [Math.abs(x), y, z], [inward[0] * side, inward[1], inward[2]], cloth);
  return side < 0 ? mirrored(weights) : weights;
}

export const mirrored = (weights: Float64Array): Float64Array => weights.map((_, joint) => weights[MIRRORED_JOINT[joint]!]!);

function sampleLeft(field: WeightField, p: Point, inward: Point, cloth: boolean): Float64Array {
  const corners = cloth ? [] : reachedFrom(field, cornersOf(field, p), inward);
  if (corners.reduce((sum, { share }) => sum + share, 0) > LEAST_SHARE) return blend(field, corners);
  const near = cellsNear(field, p, cloth);
  if (near.length === 0) throw new Error(`sampleField: no cell of the body near ${p.map((value) => value.toFixed(3)).join(', ')}; is it within the skin?`);
  return blend(field, near);
}

interface Corner {
  readonly cell: number;
  readonly share: number;
  /** Stands for the mirror image of the cell. */
  readonly far: boolean;
  /** From the place, in cells. */
  readonly d: Point;
}

/** The nearest cells, those much further than the nearest hardly counting. @param cloth only those of trunk and legs */
function cellsNear({ grid: { min, size, cellAt }, left }: WeightField, p: Point, cloth: boolean): Corner[] {
  const armShare = (cell: number): number => ARM.reduce((sum, limb) => sum + left.get(limb)![cell]!, 0);
  const u = p.map((value, k) => (value - min[k]!) / CELL) as unknown as Point;
  for (const reach of REACHES) {
    const found: { cell: number; d: Point; distance: number }[] = [];
    const from = u.map((value) => Math.max(0, Math.floor(value - reach)));
    const to = u.map((value, k) => Math.min(size[k]! - 1, Math.ceil(value + reach)));
    for (let k = from[2]!; k <= to[2]!; k++) {
      for (let j = from[1]!; j <= to[1]!; j++) {
        for (let i = from[0]!; i <= to[0]!; i++) {
          const cell = cellAt[(k * size[1] + j) * size[0] + i]!;
          if (cell < 0 || (cloth && armShare(cell) > 0.1)) continue;
          const d: Point = [i - u[0], j - u[1], k - u[2]];
          found.push({ cell, d, distance: Math.hypot(...d) });
        }
      }
    }
    const least = Math.min(...found.map(({ distance }) => distance));
    if (least > reach - SPREAD && reach !== REACHES.at(-1)) continue;
    return found.filter(({ distance }) => distance < least + SPREAD).map(({ cell, d, distance }) => ({ cell, d, far: false, share: Math.exp(-((distance - least) ** 2)) }));
  }
  return [];
}

/** Corners of the cube of cell middles around a place: cell, share, and whether it is the mirror image of that cell. */
function cornersOf({ grid: { min, size, cellAt } }: WeightField, p: Point): Corner[] {
  const u = p.map((value, k) => (value - min[k]!) / CELL);
  const low = u.map(Math.floor);
  const corners: Corner[] = [];
  for (let n = 0; n < 8; n++) {
    const o = [n & 1, (n >> 1) & 1, n >> 2];
    const q = low.map((value, k) => value + o[k]!);
    const far = q[0]! < 0;
    const i = far ? -1 - q[0]! : q[0]!;
    if ([i, q[1]!, q[2]!].some((value, k) => value < 0 || value >= size[k]!)) continue;
    const cell = cellAt[(q[2]! * size[1] + q[1]!) * size[0] + i]!;
    if (cell < 0) continue;
    const share = o.reduce((product, value, k) => product * (value ? u[k]! - low[k]! : 1 - (u[k]! - low[k]!)), 1);
    corners.push({ cell, share, far, d: [q[0]! - u[0]!, q[1]! - u[1]!, q[2]! - u[2]!] });
  }
  return corners;
}

/** The corners on the same side of the skin: with a way, corner by corner, to the one nearest to a place half a cell further in. */
function reachedFrom({ grid: { neighbours, onMidline } }: WeightField, corners: readonly Corner[], inward: Point): Corner[] {
  if (corners.length === 0) return [];
  const off = ({ d }: Corner): number => Math.hypot(d[0] - inward[0] / 2, d[1] - inward[1] / 2, d[2] - inward[2] / 2);
  const reached = new Set([corners.reduce((a, b) => (off(b) < off(a) ? b : a))]);
  for (const from of reached) {
    for (const to of corners) {
      if (reached.has(to)) continue;
      const linked = from.far !== to.far ? from.cell === to.cell && onMidline[from.cell] : neighbours.subarray(from.cell * WAYS, from.cell * WAYS + WAYS).includes(to.cell);
      if (linked) reached.add(to);
    }
  }
  return [...reached];
}

function blend(field: WeightField, corners: readonly Corner[]): Float64Array {
  const sum = corners.reduce((total, { share }) => total + share, 0);
  const weights = new Float64Array(SEGMENT_IDS.length);
  let [spine, level] = [1, 0];
  for (const { cell, share, far } of corners) {
    const part = share / sum;
    for (const limb of LIMBS) {
      const own = field.left.get(limb)![cell]! * part;
      const other = (field.far.get(limb)?.[cell] ?? 0) * part;
      weights[jointNumber(`${limb}.left`)]! += Math.max(0, far ? other : own);
      weights[jointNumber(`${limb}.right`)]! += Math.max(0, far ? own : other);
      spine -= own + other;
    }
    weights[THORAX]! += Math.max(0, field.thorax[cell]!) * part;
    spine -= field.thorax[cell]! * part;
    level += field.level[cell]! * TOP * part;
  }
  spine = Math.max(0, spine);
  const trunk = spine + weights[THORAX]!;
  const before = weights.slice();
  for (let joint = THORAX + 1; joint < weights.length; joint++) weights[joint] = before[joint]! ** SHARPNESS;
  if (trunk > 1e-6) {
    const share = trunk ** SHARPNESS;
    weights[THORAX] = (share * before[THORAX]!) / trunk;
    if (spine > 1e-6) addSpine(weights, (share * spine) / trunk, level / spine);
  }
  const whole = weights.reduce((total, value) => total + value, 0);
  return weights.map((value) => value / whole);
}
