/**
 * The scrubber's axis: `s` from 0 to 1 for hours from weeks before treatment, over seconds around a needle, to weeks
 * after it. Not even, and a picture that uses it must say so; `ticksOf` gives true units.
 *
 * The axis is cut into pieces, each with its own shape; both directions go through the same pieces, so that they
 * cannot disagree.
 */
import { CAUSE_TABLE, leadHours } from './cause-table.ts';
import { END_HOURS, hasNeedle, type Scenario } from './scenarios.ts';

export interface TimeWarp {
  /** When the cause begins, hours; negative. */
  readonly startHours: number;
  /** 1: formation runs evenly; above 1 its beginning is spread out. */
  readonly formationShape: number;
  readonly withNeedle: boolean;
}

interface Piece {
  readonly fromS: number;
  readonly toS: number;
  readonly fromHours: number;
  readonly toHours: number;
  readonly shape: 'formation' | 'even' | 'geometric' | 'from-zero';
}

const SECOND = 1 / 3600;
const MINUTE = 1 / 60;
const WEEK = 168;
/** The window around a needle that runs in real time. */
const NEEDLE_BEFORE = 20 * SECOND;
const NEEDLE_AFTER = MINUTE;

const piece = (shape: Piece['shape'], fromS: number, toS: number, fromHours: number, toHours: number): Piece => ({
  shape,
  fromS,
  toS,
  fromHours,
  toHours,
});

const AFTER_NEEDLE = [
  piece('even', 0.3, 0.4, -NEEDLE_BEFORE, NEEDLE_AFTER),
  piece('geometric', 0.4, 0.48, NEEDLE_AFTER, 0.5),
  piece('geometric', 0.48, 0.6, 0.5, 12),
  piece('geometric', 0.6, 0.8, 12, WEEK),
  piece('geometric', 0.8, 1, WEEK, END_HOURS),
] as const;

const WITHOUT_NEEDLE = [
  piece('from-zero', 0.34, 0.56, 0, 12),
  piece('geometric', 0.56, 0.76, 12, WEEK),
  piece('geometric', 0.76, 1, WEEK, END_HOURS),
] as const;

export function warpOf({ cause, severity, treatment }: Pick<Scenario, 'cause' | 'severity' | 'treatment'>): TimeWarp {
  return {
    startHours: -leadHours(cause, severity),
    formationShape: CAUSE_TABLE[cause].damage > 0 ? 2.2 : 1,
    withNeedle: hasNeedle(treatment),
  };
}

/** Hours at a place on the axis; s is clamped to 0–1. */
export function hoursAt(warp: TimeWarp, s: number): number {
  const rest = warp.withNeedle ? AFTER_NEEDLE : WITHOUT_NEEDLE;
  if (s < rest[0].fromS) return hoursIn(formationOf(warp), Math.max(0, s), warp);
  const found = rest.find(({ toS }) => s < toS);
  return found ? hoursIn(found, s, warp) : END_HOURS;
}

/** Place on the axis of a time; hours are clamped to what the axis shows. */
export function placeOnAxis(warp: TimeWarp, hours: number): number {
  const rest = warp.withNeedle ? AFTER_NEEDLE : WITHOUT_NEEDLE;
  if (hours <= warp.startHours) return 0;
  if (hours >= END_HOURS) return 1;
  const within = hours < rest[0].fromHours ? formationOf(warp) : rest.find(({ toHours }) => hours < toHours)!;
  if (hours === within.fromHours) return within.fromS;
  return placeIn(within, hours, warp);
}

const formationOf = ({ startHours, withNeedle }: TimeWarp): Piece =>
  withNeedle ? piece('formation', 0, 0.3, startHours, -NEEDLE_BEFORE) : piece('formation', 0, 0.34, startHours, 0);

function hoursIn(within: Piece, s: number, warp: TimeWarp): number {
  const { fromS, toS, fromHours, toHours, shape } = within;
  const x = (s - fromS) / (toS - fromS);
  switch (shape) {
    case 'formation':
      // The eighth power brings the last moments before a needle to its window without a jump.
      return fromHours * (1 - x ** warp.formationShape) + toHours * x ** 8;
    case 'even':
      return fromHours + (toHours - fromHours) * x;
    case 'geometric':
      return fromHours * (toHours / fromHours) ** x;
    case 'from-zero':
      return MINUTE * (toHours / MINUTE) ** x * x;
  }
}

function placeIn(within: Piece, hours: number, warp: TimeWarp): number {
  const { fromS, toS, fromHours, toHours, shape } = within;
  if (shape === 'even') return fromS + ((hours - fromHours) / (toHours - fromHours)) * (toS - fromS);
  if (shape === 'geometric') return fromS + (Math.log(hours / fromHours) / Math.log(toHours / fromHours)) * (toS - fromS);
  let low = fromS;
  let high = toS;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (hoursIn(within, middle, warp) < hours) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export type TickUnit = 'second' | 'minute' | 'hour' | 'day';

/** A mark on the axis: a true time, to be put into words by whoever draws it. Negative is before treatment. */
export interface Tick {
  readonly s: number;
  readonly hours: number;
  readonly value: number;
  readonly unit: TickUnit;
}

const HOURS_IN: Readonly<Record<TickUnit, number>> = { second: SECOND, minute: MINUTE, hour: 1, day: 24 };

/** Marks worth having, the most telling first: one that would stand too close to an earlier one is left out. */
const TICKS: readonly (readonly [number, TickUnit])[] = [
  [0, 'hour'],
  [84, 'day'],
  [1, 'day'],
  [7, 'day'],
  [28, 'day'],
  [1, 'minute'],
  [1, 'hour'],
  [3, 'day'],
  [14, 'day'],
  [12, 'hour'],
  [30, 'minute'],
  [4, 'hour'],
  [42, 'day'],
  [56, 'day'],
  [2, 'day'],
  [5, 'minute'],
  [-10, 'second'],
  [30, 'second'],
  ...[-14, -28, -7, -42, -84, -126, -56, -3, -1].map((days) => [days, 'day'] as const),
];

/** @param apart least distance between two marks, in s */
export function ticksOf(warp: TimeWarp, apart = 0.035): readonly Tick[] {
  const ticks: Tick[] = [{ s: 0, hours: warp.startHours, value: warp.startHours / 24, unit: 'day' }];
  for (const [value, unit] of TICKS) {
    const hours = value * HOURS_IN[unit];
    if (hours <= warp.startHours || hours > END_HOURS) continue;
    const s = placeOnAxis(warp, hours);
    if (ticks.every((tick) => Math.abs(tick.s - s) >= apart)) ticks.push({ s, hours, value, unit });
  }
  return ticks.sort((one, other) => one.s - other.s);
}
