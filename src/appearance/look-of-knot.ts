import { TWITCH_EFFECT } from '#src/physiology/needle.ts';
import { COLUMN, type KnotSample } from '#src/physiology/sample.ts';
import { knotRadius } from '#src/physiology/spatial-field.ts';
import type { KnotLook } from './knot-look.ts';

const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));
const smooth = (from: number, to: number, at: number): number => {
  const t = clamp01((at - from) / (to - from));
  return t * t * (3 - 2 * t);
};

const SECOND = 1 / 3600;
/** Pain elsewhere, of 10, at which its areas are painted in full. @basis tuned: the model's own scale, drawn to be seen */
const FULL_PAINT = 3.5;

/** How far the needle is in, hours from its time: it comes in 20 seconds before, rests, and is out a minute after. */
export const needleTravel = (hours: number): number => smooth(-18 * SECOND, -2 * SECOND, hours) - smooth(44 * SECOND, 58 * SECOND, hours);

/** What a sample is looked at with: the scenario's own facts. */
export interface LookContext {
  readonly hits: readonly { readonly hours: number; readonly effect: number }[];
  /** Reach of the medicine, mm; 0 without. */
  readonly drugReach: number;
  /** Contraction of the spot and chemicals in it just before care began. */
  readonly contractionBefore: number;
  readonly chemicalsBefore: number;
}

/** Fills `out` from a sample of the model at `hours`; nothing is allocated. */
export function lookOf(sample: KnotSample, hours: number, { hits, drugReach, contractionBefore, chemicalsBefore }: LookContext, out: KnotLook): KnotLook {
  out.knot = sample[COLUMN.K]!;
  out.band = sample[COLUMN.B]!;
  out.size = knotRadius(sample[COLUMN.area]!);
  out.lack = clamp01(1 - sample[COLUMN.Q]!);
  out.flush = Math.max(0, sample[COLUMN.Q]! - 1);
  out.chemicals = sample[COLUMN.S]!;
  out.numb = sample[COLUMN.block]!;
  out.numbReach = drugReach;
  out.sore = clamp01(sample[COLUMN.T]!);
  out.pull = clamp01(sample[COLUMN.W]!);
  out.pain = clamp01(sample[COLUMN.painR]! / FULL_PAINT);
  out.settled = hours > 0 ? smooth(0.25, 0.65, 1 - (sample[COLUMN.K]! + sample[COLUMN.S]!) / Math.max(0.1, contractionBefore + chemicalsBefore)) : 0;
  out.needle = 0;
  out.twitch = 0;
  for (const hit of hits) {
    out.needle = Math.max(out.needle, needleTravel(hours - hit.hours));
    const since = (hours - hit.hours) / SECOND;
    if (since >= 0 && since < 6 && hit.effect > TWITCH_EFFECT) out.twitch = hit.effect * Math.exp(-since / 1.4);
  }
  return out;
}
