import type { Point } from '#models/definitions/frame.ts';

/** A polyline across the fibres, first point on the side of the first origin point. Body frame, metres, left. */
export type Row = readonly Point[];

/** u across the fibres (0 at the first origin point), v along them (0 at the origin), both 0..1. */
export type OverSheet = (u: number, v: number) => number;

/**
 * How one sheet of muscle is laid over what lies beneath it.
 *
 * Rows come from the figures. The other numbers are tuned by eye against anatomical plates (basis: tuned): they
 * shape the belly between measured attachments.
 */
export interface MuscleRecipe {
  /** Origin, rows on the way, insertion. */
  readonly rows: readonly Row[];
  /** Nodes across and along. */
  readonly nodes: readonly [across: number, along: number];
  /** Away from the bones, unit or not; for round trunks depends on the place. */
  readonly outward: Point | ((at: Point, v: number) => Point);
  /** Outermost rule: how far over a node the search for something to lie on begins, millimetres. */
  readonly aboveMm: number | OverSheet;
  /** How far below a node the search goes on: 0 for sheets that span, 10-30 for those that hug. */
  readonly belowMm: number | OverSheet;
  /** How far below them the ends look for something to sink into, millimetres. Default 8. */
  readonly rootMm?: number;
  /** From here on, as v, the rows are trusted and the grid is not asked: tendons that wind round a bone. */
  readonly freeFrom?: number;
  /** The origin row may settle into a smooth line on the midline: sheets that rise from a ligament over many tips. */
  readonly looseOrigin?: boolean;
  /** Rounds of smoothing under tension; bulky muscles want few, or they flatten. */
  readonly rounds: number;
  /** Pull along the fibres and across them, 0..0.5. */
  readonly pull: readonly [along: number, across: number];
  readonly gapMm?: number;
  readonly thicknessMm: OverSheet;
  /** The sheet grows thin where something already stands over it, and leaves so much free, millimetres: muscles between two bones. */
  readonly yieldsMm?: number;
  /** Share of the length over which the belly swells and thins, at the origin and at the insertion. */
  readonly ends: readonly [origin: number, insertion: number];
  /** Thickness left at the ends, as a share. */
  readonly endShare?: readonly [origin: number, insertion: number];
  /** Width of the rounding at the edges u = 0 and u = 1, millimetres. */
  readonly edgesMm: readonly [first: number, last: number];
  /** Bundles seen as ridges along the fibres: how many, and how deep as a share of the thickness. */
  readonly ridges?: readonly [count: number, depth: number];
  /** Tendon, 0 muscle to 1 tendon. */
  readonly tendon: OverSheet;
  /** Rounds that smooth the outer surface. */
  readonly outerRounds?: number;
}

export const valueAt = (over: number | OverSheet, u: number, v: number): number => (typeof over === 'number' ? over : over(u, v));

export const smoothstep = (a: number, b: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
};

/** Tendon at both ends, shares of the length that it reaches. */
export const tendonEnds =
  (origin: number, insertion: number): OverSheet =>
  (_, v) =>
    Math.max(
      origin > 0 ? 1 - smoothstep(origin * 0.55, origin * 1.25, v) : 0,
      insertion > 0 ? 1 - smoothstep(insertion * 0.55, insertion * 1.25, 1 - v) : 0,
    );
