import type { Point } from '#models/definitions/frame.ts';
import { distance, mix } from '../stages/sdf/vector.ts';
import type { Row } from './muscle-recipe.ts';

/** `count` points at equal steps of length along a polyline. */
export function resample(row: Row, count: number): Point[] {
  const reach = [0];
  for (let n = 1; n < row.length; n++) reach.push(reach[n - 1]! + distance(row[n - 1]!, row[n]!));
  const total = reach[reach.length - 1]!;
  let piece = 1;
  return Array.from({ length: count }, (_, n) => {
    const at = (n / (count - 1)) * total;
    while (piece < row.length - 1 && reach[piece]! < at) piece++;
    const span = reach[piece]! - reach[piece - 1]!;
    return mix(row[piece - 1]!, row[piece]!, span > 0 ? Math.min(1, (at - reach[piece - 1]!) / span) : 0);
  });
}

export const lengthOf = (row: Row): number => row.slice(1).reduce((sum, p, n) => sum + distance(row[n]!, p), 0);

/** The stretch of a polyline between two shares of its length. */
export function stretchOf(row: Row, from: number, to: number): Point[] {
  const fine = resample(row, 97);
  const cut = fine.slice(Math.round(from * 96), Math.round(to * 96) + 1);
  return cut.length > 1 ? cut : [fine[Math.round(from * 96)]!, fine[Math.round(to * 96)]!];
}

export const reversed = (row: Row): Point[] => row.toReversed();

/** The row moved, millimetres; the move may change from the first to the last point. */
export function shifted(row: Row, firstMm: Point, lastMm: Point = firstMm): Point[] {
  return row.map((p, n) => {
    const by = mix(firstMm, lastMm, row.length > 1 ? n / (row.length - 1) : 0);
    return [p[0] + by[0] / 1000, p[1] + by[1] / 1000, p[2] + by[2] / 1000];
  });
}

/** The row made longer at its ends, millimetres, straight on. */
export function extended(row: Row, firstMm: number, lastMm: number): Point[] {
  const on = (from: Point, to: Point, byMm: number): Point => mix(from, to, 1 + byMm / 1000 / distance(from, to));
  const last = row.length - 1;
  return [on(row[1]!, row[0]!, firstMm), ...row.slice(1, -1), on(row[last - 1]!, row[last]!, lastMm)];
}

/** Fleshy teeth: between two points, each on its own bone, the border runs so many millimetres down toward another row. */
export function teeth(row: Row, toward: Row, deepMm: number): Point[] {
  const aims = resample(toward, row.length);
  return row.flatMap((p, n) => {
    const next = row[n + 1];
    if (!next) return [p];
    const middle = mix(p, next, 0.5);
    const aim = mix(aims[n]!, aims[n + 1]!, 0.5);
    return [p, mix(middle, aim, deepMm / 1000 / distance(middle, aim))];
  });
}

/** A row part of the way from one to another: straight fibres. */
export function between(a: Row, b: Row, share: number, count = 9): Point[] {
  const from = resample(a, count);
  const to = resample(b, count);
  return from.map((p, n) => mix(p, to[n]!, share));
}

/**
 * Grid of points, across × along, through the rows: straight pieces across, Catmull-Rom along the fibres.
 *
 * Steps along are equal in the mean distance between rows. Layout: three numbers a node, across fastest.
 */
export function loft(rows: readonly Row[], across: number, along: number): Float64Array {
  const control = rows.map((row) => (row.length === across ? row : resample(row, across)));
  const knots = [0];
  for (let r = 1; r < control.length; r++) {
    const mean = control[r]!.reduce((sum, p, n) => sum + distance(p, control[r - 1]![n]!), 0) / across;
    knots.push(knots[r - 1]! + Math.max(mean, 1e-4));
  }
  const total = knots[knots.length - 1]!;
  const grid = new Float64Array(across * along * 3);
  for (let j = 0; j < along; j++) {
    const s = (j / (along - 1)) * total;
    let r = 0;
    while (r < knots.length - 2 && knots[r + 1]! < s) r++;
    const span = knots[r + 1]! - knots[r]!;
    const t = Math.min(1, (s - knots[r]!) / span);
    for (let i = 0; i < across; i++) {
      for (let k = 0; k < 3; k++) {
        const at = (n: number): number => control[n]![i]![k]!;
        const slope = (n: number): number => {
          if (n === 0) return (at(1) - at(0)) / knots[1]!;
          if (n === control.length - 1) return (at(n) - at(n - 1)) / (knots[n]! - knots[n - 1]!);
          return (at(n + 1) - at(n - 1)) / (knots[n + 1]! - knots[n - 1]!);
        };
        const t2 = t * t;
        const t3 = t2 * t;
        grid[(j * across + i) * 3 + k] =
          (2 * t3 - 3 * t2 + 1) * at(r) + (t3 - 2 * t2 + t) * span * slope(r) +
          (3 * t2 - 2 * t3) * at(r + 1) + (t3 - t2) * span * slope(r + 1);
      }
    }
  }
  return grid;
}
