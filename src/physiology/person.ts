import { DEFAULT_PARAMETERS, type ModelParameters } from './parameters.ts';

/** What differs between people who have the same scenario. */
export interface Person {
  readonly parameters: ModelParameters;
  /** Factors on severity and on the share of fibres that can be recruited. */
  readonly strengthScale: number;
  readonly fociScale: number;
  /** Added to how far the needle's tip lies beside and above or below its mark. */
  readonly aimErrorMillimetres: number;
  /** How much of the cause goes when it is put right, 0–1. */
  readonly fixFraction: number;
  /** From when the cause changes by itself, and the share by which it fades in the end, 0–1. */
  readonly driftFromHours: number;
  readonly driftFraction: number;
}

export const TYPICAL_PERSON: Person = Object.freeze({
  parameters: DEFAULT_PARAMETERS,
  strengthScale: 1,
  fociScale: 1,
  aimErrorMillimetres: 0,
  fixFraction: 0.85,
  driftFromHours: 0,
  driftFraction: 0,
});
