/** One number of a row, with what it may be. Without bounds it is printed and never judged. */
export interface Measure {
  readonly value: number;
  /** Limits: a value beyond one of them is a fault. */
  readonly least?: number;
  readonly most?: number;
  /** What is usual, for estimates too rough to fail on: a value outside is marked for a look. */
  readonly usual?: readonly [least: number, most: number];
}

/** What a check measured on one structure, pair or file. Keys name the quantity with its unit. */
export interface Row {
  readonly id: string;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly note?: string;
}

export const plain = (value: number): Measure => ({ value });
export const atMost = (value: number, most: number): Measure => ({ value, most });
export const atLeast = (value: number, least: number): Measure => ({ value, least });
export const usually = (value: number, least: number, most: number): Measure => ({ value, usual: [least, most] });

/** Smallest value that is not below `share` of the total weight. NaN of nothing. */
export function quantile(values: ArrayLike<number>, share: number, weights?: ArrayLike<number>): number {
  const order = Array.from(values, (_, n) => n).sort((a, b) => values[a]! - values[b]!);
  const weightOf = (n: number): number => weights?.[n] ?? 1;
  const total = order.reduce((sum, n) => sum + weightOf(n), 0);
  let sum = 0;
  for (const n of order) {
    sum += weightOf(n);
    if (sum >= share * total) return values[n]!;
  }
  return NaN;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A place in the body frame, whole millimetres: `x 12 y 1432 z -110`. */
export const placeMm = (p: readonly number[]): string => `x ${Math.round(p[0]! * 1000)} y ${Math.round(p[1]! * 1000)} z ${Math.round(p[2]! * 1000)}`;
