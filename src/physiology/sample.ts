import { STATE_SYMBOLS, type StateSymbol } from './knot-state.ts';
import { OUTPUT_SYMBOLS, type OutputSymbol } from './outputs.ts';

export type ColumnSymbol = StateSymbol | OutputSymbol;

/** What a table keeps of each moment: the state (knot-state.ts), then what follows from it (outputs.ts). */
export const COLUMNS: readonly ColumnSymbol[] = [...STATE_SYMBOLS, ...OUTPUT_SYMBOLS];
export const COLUMN_COUNT = COLUMNS.length;

/** Slot of a symbol in a sample: `sample[COLUMN.painL]`. */
export const COLUMN = Object.freeze(
  Object.fromEntries(COLUMNS.map((symbol, index) => [symbol, index])),
) as Readonly<Record<ColumnSymbol, number>>;

/** One moment: a number per column. Make it once, fill it every frame. */
export type KnotSample = Float32Array;

export const createSample = (): KnotSample => new Float32Array(COLUMN_COUNT);
