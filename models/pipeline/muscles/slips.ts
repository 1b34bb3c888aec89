import type { Point } from '#models/definitions/frame.ts';
import type { CollisionGrid } from '../stages/collision-grid.ts';
import { addScaled, cross, mix, normalise, subtract } from '../stages/sdf/vector.ts';
import { laySheet, type Sheet } from './lay-sheet.ts';
import { smoothstep, type MuscleRecipe, type Row } from './muscle-recipe.ts';
import { closeSheet, type ClosedMesh } from './sheet-mesh.ts';

/** How the slips of a strap look: tuned by eye (basis: tuned). */
export interface SlipLook {
  /** How far below its bone a slip leaves the strap, millimetres. */
  readonly dropMm: number;
  readonly widthMm: number;
  readonly thicknessMm: number;
  readonly outward: Point;
}

export interface LaidSlip {
  readonly sheet: Sheet;
  readonly mesh: ClosedMesh;
}

/**
 * Narrow bundles that leave the lateral edge of a strap and end in a thin tendon, each on its own rib.
 *
 * Call this before the strap itself is in the grid: the lower end of a slip lies within the strap.
 */
export function laySlips(strap: Sheet, bones: Row, look: SlipLook, grid: CollisionGrid): LaidSlip[] {
  const width = look.widthMm / 1000;
  return bones.flatMap((bone) => {
    const leaves = edgeAt(strap, bone[1] - look.dropMm / 1000);
    if (edgeAt(strap, bone[1]).at[0] > bone[0] - 0.002) return [];
    const side = normalise(cross(look.outward, subtract(bone, leaves.at)));
    const across = side[0] < 0 ? normalise(subtract([0, 0, 0], side)) : side;
    const row = (centre: Point, share: number): Row => [-1, 0, 1].map((n) => addScaled(centre, across, (n * width * share) / 2));
    const recipe: MuscleRecipe = {
      rows: [row(leaves.at, 0.7), row(mix(leaves.at, bone, 0.5), 1), row(bone, 0.4)],
      nodes: [7, 18],
      outward: look.outward,
      aboveMm: 8,
      belowMm: 3,
      rounds: 6,
      pull: [0.3, 0.2],
      thicknessMm: () => look.thicknessMm,
      ends: [0.45, 0.7],
      endShare: [0.15, 0.25],
      edgesMm: [4, 4],
      tendon: (_, v) => smoothstep(0.6, 0.92, v),
      outerRounds: 3,
    };
    const sheet = laySheet(recipe, grid);
    const mesh = closeSheet(sheet, { tendon: recipe.tendon, startsAt: leaves.along, uStart: Math.max(0, strap.width - sheet.width) });
    return [{ sheet, mesh }];
  });
}

/** Point near the lateral edge of a strap, half way through it, at a height; and how far along the strap that is, metres. */
function edgeAt({ across, along, inner, outer, length }: Sheet, height: number): { readonly at: Point; readonly along: number } {
  let best = 0;
  let off = Infinity;
  for (let j = 0; j < along; j++) {
    const away = Math.abs(inner[(j * across + across - 1) * 3 + 1]! - height);
    if (away < off) {
      off = away;
      best = j;
    }
  }
  const n = (best * across + across - 1 - Math.round(across * 0.4)) * 3;
  const at = (k: number): number => inner[n + k]! * 0.75 + outer[n + k]! * 0.25;
  return { at: [at(0), at(1), at(2)], along: (best / (along - 1)) * length };
}
