import type { PairedSegment } from '#models/definitions/joints/segments.ts';
import type { Solid, StructureMesh } from '../structure-mesh.ts';
import { bodyGrid, CELL, middleOf, WAYS, type BodyGrid } from './body-grid.ts';
import { LIMBS, SPINE_LEVELS } from './body-segments.ts';
import { relax } from './harmonic.ts';
import { segmentSources, type Follows } from './segment-sources.ts';

/** A cell belongs to a bone whose surface is no further from its middle, metres: blades thinner than a cell count too. */
const BONE_REACH = CELL * 0.5;
const TOP = SPINE_LEVELS.length - 1;
/** Limbs whose field reaches over the midline; the others are 0 on the far side. */
const BOTH_SIDES: readonly PairedSegment[] = ['clavicle', 'scapula', 'femur'];

/** Fields of a body, one value a cell. `left` of a limb is its share on the left half of the body, `far` that of its right twin. */
export interface WeightField {
  readonly grid: BodyGrid;
  readonly thorax: Float32Array;
  /** Sum of shares times levels, over the highest level. */
  readonly level: Float32Array;
  readonly left: ReadonlyMap<PairedSegment, Float32Array>;
  readonly far: ReadonlyMap<PairedSegment, Float32Array>;
}

/**
 * What every place within the skin follows: one smooth field for all layers, so that they keep their order.
 *
 * Bones hold their own segment; between them each share is harmonic. The spine is one chain: not 26 shares but the mean
 * level of them, which two neighbouring segments carry without a step anywhere.
 *
 * @param solids bones of the left and the midline
 * @param skin   whole, closed
 */
export function weightField(solids: readonly Solid[], skin: StructureMesh): WeightField {
  const grid = bodyGrid(skin);
  const count = grid.placeOf.length;
  const { fixed, held } = holdBones(grid, solids);
  const nearest = nearestHeld(grid, fixed);
  const start = (value: (follows: Follows) => number): Float32Array => Float32Array.from({ length: count }, (_, cell) => (nearest[cell]! < 0 ? 0 : value(held.get(nearest[cell]!)!)));
  const solve = (value: (follows: Follows) => number, odd = false): Float32Array => {
    const field = start(value);
    relax(grid, fixed, field, odd);
    return field;
  };
  const left = new Map<PairedSegment, Float32Array>();
  const far = new Map<PairedSegment, Float32Array>();
  for (const limb of LIMBS) {
    const share = ({ limbs }: Follows): number => limbs?.[limb] ?? 0;
    const even = solve(share);
    if (BOTH_SIDES.includes(limb)) {
      const odd = solve(share, true);
      left.set(limb, even.map((value, cell) => (value + odd[cell]!) / 2));
      far.set(limb, even.map((value, cell) => Math.max(0, (value - odd[cell]!) / 2)));
    } else {
      left.set(limb, even);
    }
  }
  return {
    grid,
    thorax: solve(({ thorax = 0 }) => thorax),
    level: solve(({ thorax = 0, limbs, level = 0 }) => ((1 - thorax - Object.values(limbs ?? {}).reduce((sum, share) => sum + share, 0)) * level) / TOP),
    left,
    far,
  };
}

/** Cells within bones, and what each follows; between two bones the nearer one counts. */
function holdBones(grid: BodyGrid, solids: readonly Solid[]): { fixed: Uint8Array; held: Map<number, Follows> } {
  const fixed = new Uint8Array(grid.placeOf.length);
  const depth = new Float32Array(fixed.length).fill(BONE_REACH);
  const held = new Map<number, Follows>();
  const { min, size, cellAt } = grid;
  for (const { solid, follows } of segmentSources(solids)) {
    const range = [0, 1, 2].map((k) => [
      Math.max(0, Math.floor((solid.bounds.min[k]! - min[k]!) / CELL) - 1),
      Math.min(size[k]! - 1, Math.ceil((solid.bounds.max[k]! - min[k]!) / CELL) + 1),
    ]) as [[number, number], [number, number], [number, number]];
    for (let k = range[2][0]; k <= range[2][1]; k++) {
      for (let j = range[1][0]; j <= range[1][1]; j++) {
        for (let i = range[0][0]; i <= range[0][1]; i++) {
          const cell = cellAt[(k * size[1] + j) * size[0] + i]!;
          if (cell < 0) continue;
          const [x, y, z] = middleOf(grid, cell);
          const d = solid.sdf(x, y, z);
          if (d >= depth[cell]!) continue;
          depth[cell] = d;
          fixed[cell] = 1;
          held.set(cell, follows(x, y, z));
        }
      }
    }
  }
  return { fixed, held };
}

/** For each cell the held cell that is fewest steps away, -1 in pockets that no bone reaches. Those are taken out of the grid. */
function nearestHeld({ neighbours, cellAt, placeOf }: BodyGrid, fixed: Uint8Array): Int32Array {
  const nearest = new Int32Array(fixed.length).fill(-1);
  let front: number[] = [];
  fixed.forEach((is, cell) => {
    if (!is) return;
    nearest[cell] = cell;
    front.push(cell);
  });
  while (front.length > 0) {
    const next: number[] = [];
    for (const cell of front) {
      for (let way = cell * WAYS; way < cell * WAYS + WAYS; way++) {
        const to = neighbours[way]!;
        if (to < 0 || nearest[to]! >= 0) continue;
        nearest[to] = nearest[cell]!;
        next.push(to);
      }
    }
    front = next;
  }
  nearest.forEach((from, cell) => {
    if (from < 0) cellAt[placeOf[cell]!] = -1;
  });
  return nearest;
}
