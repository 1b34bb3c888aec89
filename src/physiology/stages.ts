/**
 * The name of each moment, for captions. Found once per table, row by row, so that scrubbing back shows the same.
 *
 * The first rule that holds wins. A stage that holds is left only when its number is missed by 8 %: no flicker.
 */
import type { NeedleHit } from './needle.ts';
import { TWITCH_EFFECT } from './needle.ts';
import { COLUMN, COLUMN_COUNT, type KnotSample } from './sample.ts';
import { rowAt, type TableRows } from './table-rows.ts';

/** In the order in which they are asked. A twitch comes before the needle whose first two seconds it is. */
export const STAGES = [
  'twitch',
  'needle',
  'missed',
  'numb',
  'sore',
  'settling',
  'relief',
  'returning',
  'entrenched',
  'active',
  'letting-go',
  'eased',
  'latent',
  'loading',
  'healthy',
] as const;
export type Stage = (typeof STAGES)[number];

const SECOND = 1 / 3600;
/** A row that stands on a limit of time counts as past it. */
const ON_LIMIT = 1e-6;
const SLACK = 0.08;

/** What a row's rule may ask besides the row's own numbers. */
interface Moment {
  row: Float32Array;
  /** Contraction twelve hours earlier. */
  contractionBefore: number;
  hoursToNeedle: number;
  hoursSinceNeedle: number;
  needleEffect: number;
  wasActive: boolean;
  hadRelief: boolean;
}

/** Whether a number has passed a limit; `holds` says that the stage already holds, which makes it harder to leave. */
type Passes = (value: number, limit: number) => boolean;

interface Rule {
  readonly stage: Stage;
  readonly holds: (moment: Moment, above: Passes, below: Passes) => boolean;
}

const { K, F, R, T, L, Str, sigma, block, noc, painL } = COLUMN;

const usedHelp = ({ row, hoursSinceNeedle }: Moment): boolean => hoursSinceNeedle < Infinity || row[Str]! > 0;

/** One per stage but the last, `healthy`, which is what remains. */
const RULES: readonly Rule[] = [
  {
    stage: 'twitch',
    holds: ({ hoursSinceNeedle, needleEffect }) => hoursSinceNeedle < 2 * SECOND - ON_LIMIT && needleEffect > TWITCH_EFFECT,
  },
  {
    stage: 'needle',
    holds: ({ hoursSinceNeedle, hoursToNeedle }) =>
      hoursToNeedle < 60 * SECOND + ON_LIMIT || hoursSinceNeedle < 60 * SECOND - ON_LIMIT,
  },
  {
    stage: 'missed',
    holds: ({ hoursSinceNeedle, needleEffect }) => needleEffect <= TWITCH_EFFECT && hoursSinceNeedle < 1 - ON_LIMIT,
  },
  { stage: 'numb', holds: ({ row }, above) => above(row[block]!, 0.5) },
  {
    stage: 'sore',
    holds: ({ row }, above) =>
      (above(row[T]!, 0.06) && above(0.4 * row[T]!, 0.5 * row[noc]!)) || above(row[T]!, 0.2),
  },
  { stage: 'settling', holds: ({ row }, above) => above(row[R]!, 0.4) && above(row[painL]!, 1.5) },
  {
    stage: 'relief',
    holds: (moment, _above, below) => usedHelp(moment) && below(moment.row[K]!, 0.5) && below(moment.row[painL]!, 1.5),
  },
  {
    stage: 'returning',
    holds: ({ row, hadRelief, contractionBefore }, above) =>
      hadRelief && row[K]! > contractionBefore + 0.01 && above(row[K]!, 0.25),
  },
  { stage: 'entrenched', holds: ({ row }, above) => above(row[painL]!, 3) && above(row[F]!, 0.7) },
  { stage: 'active', holds: ({ row }, above) => above(row[K]!, 0.5) && above(row[painL]!, 3) },
  {
    stage: 'letting-go',
    holds: ({ row, wasActive, contractionBefore }, above, below) =>
      wasActive && row[K]! < contractionBefore - 0.004 && above(row[K]!, 0.25) && below(row[painL]!, 3),
  },
  {
    stage: 'eased',
    holds: ({ row, wasActive, hoursSinceNeedle }, _above, below) =>
      wasActive && hoursSinceNeedle === Infinity && below(row[K]!, 0.25) && below(row[painL]!, 1.5),
  },
  { stage: 'latent', holds: ({ row }, above, below) => above(row[K]!, 0.25) && below(row[painL]!, 3) },
  {
    stage: 'loading',
    holds: ({ row }, above, below) => (above(row[L]!, 0.35) || above(row[sigma]!, 0.35)) && below(row[K]!, 0.25),
  },
];

const enterAbove: Passes = (value, limit) => value >= limit;
const stayAbove: Passes = (value, limit) => value >= limit * (1 - SLACK);
const enterBelow: Passes = (value, limit) => value < limit;
const stayBelow: Passes = (value, limit) => value < limit * (1 + SLACK);

/** Writes the index of each row's stage into `out`. */
export function markStages(
  table: Pick<TableRows, 'hours'> & { readonly values: Float32Array },
  hits: readonly NeedleHit[],
  out: Uint8Array,
): void {
  const { hours, values } = table;
  const rowOf = (row: number): Float32Array => values.subarray(row * COLUMN_COUNT, (row + 1) * COLUMN_COUNT);
  let stage: Stage = 'healthy';
  let wasActive = false;
  let hadRelief = false;
  let earlier = 0;
  for (let row = 0; row < hours.length; row += 1) {
    const now = hours[row]!;
    while (earlier + 1 < row && hours[earlier + 1]! <= now - 12) earlier += 1;
    const isBefore = row + 1 < hours.length && hours[row + 1] === now;
    const last = hits.findLast((hit) => (isBefore ? hit.hours < now : hit.hours <= now));
    const next = hits.find((hit) => hit.hours >= now && hit !== last);
    const moment: Moment = {
      row: rowOf(row),
      contractionBefore: contractionAt(table, earlier, now - 12),
      hoursToNeedle: next ? next.hours - now : Infinity,
      hoursSinceNeedle: last ? now - last.hours : Infinity,
      needleEffect: last?.effect ?? 0,
      wasActive,
      hadRelief,
    };
    const rule = RULES.find(({ stage: asked, holds }) =>
      asked === stage ? holds(moment, stayAbove, stayBelow) : holds(moment, enterAbove, enterBelow),
    );
    stage = rule?.stage ?? 'healthy';
    wasActive ||= stage === 'active' || stage === 'entrenched';
    if (stage === 'relief') hadRelief = true;
    out[row] = STAGES.indexOf(stage);
  }
}

/** Contraction at a time at or after a row, by straight blend; that of the first row before it. */
function contractionAt({ hours, values }: Pick<TableRows, 'hours'> & { readonly values: Float32Array }, row: number, time: number): number {
  const here = values[row * COLUMN_COUNT + K]!;
  const span = row + 1 < hours.length ? hours[row + 1]! - hours[row]! : 0;
  if (span <= 0 || time <= hours[row]!) return here;
  return here + (values[(row + 1) * COLUMN_COUNT + K]! - here) * Math.min(1, (time - hours[row]!) / span);
}

/** The stage at a place on the axis. */
export const stageAt = (table: Pick<TableRows, 'places' | 'rowOfCell'> & { readonly stages: Uint8Array }, s: number): Stage =>
  STAGES[table.stages[rowAt(table, s)]!]!;

/** Lines that go with any stage: pain elsewhere, neighbours working more, less range of motion. */
export const REMARKS = ['referred-pain', 'neighbours', 'range'] as const;
export type Remark = (typeof REMARKS)[number];

export function hasRemark(sample: KnotSample, remark: Remark): boolean {
  switch (remark) {
    case 'referred-pain':
      return sample[COLUMN.painR]! > 2;
    case 'neighbours':
      return sample[COLUMN.W]! > 0.35;
    case 'range':
      return sample[COLUMN.rom]! < 90;
  }
}
