import type { ScreenRecord } from './screen.ts';

/** What the coach must know of the words of a move. Doses are those of the clinical file. */
export interface CoachedMove {
  readonly name: string;
  /** Least and most seconds of one hold. Zero for moves that flow without end, like walking. */
  readonly holdSeconds: readonly [number, number];
  /** Least and most times, for each side. */
  readonly repetitions: readonly [number, number];
  readonly screen: ScreenRecord;
  /** The easier version in one or two sentences. */
  readonly easier: string;
  /** Moves the neck: the stop rules then name the signs of trouble in its arteries. */
  readonly neck: boolean;
}
