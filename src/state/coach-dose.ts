import type { CoachedMove } from '#src/content/coached-move.ts';

/** How long, how often and which sides a person wants. */
export interface CoachChoice {
  readonly holdSeconds: number;
  readonly repetitions: number;
  readonly sides: 'one' | 'both-sides';
}

export type Dose = Pick<CoachedMove, 'holdSeconds' | 'repetitions'>;

/** Small, and the tight side alone: more is the person's choice. */
export const firstChoice = ({ holdSeconds, repetitions }: Dose): CoachChoice => ({ holdSeconds: holdSeconds[0], repetitions: repetitions[0], sides: 'one' });

const within = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, Math.round(value)));

/** A choice brought into the dose of the clinical file. */
export const inDose = (choice: CoachChoice, { holdSeconds, repetitions }: Dose): CoachChoice => ({
  ...choice,
  holdSeconds: within(choice.holdSeconds, holdSeconds),
  repetitions: within(choice.repetitions, repetitions),
});

/** The next value up or down: by fives where the range is wide, so that few taps do; both ends can be reached. */
export function nextInDose(value: number, range: readonly [number, number], by: -1 | 1): number {
  const step = range[1] - range[0] >= 10 ? 5 : 1;
  const stop = by > 0 ? Math.floor(value / step) * step + step : Math.ceil(value / step) * step - step;
  return within(stop, range);
}
