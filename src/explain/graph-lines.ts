import { BAND_COLUMNS, BAND_QUANTILES, type PopulationBand } from '#src/physiology/population.ts';
import { COLUMN, COLUMN_COUNT } from '#src/physiology/sample.ts';
import { hasNeedle } from '#src/physiology/scenarios.ts';
import type { Trajectory } from '#src/physiology/trajectory.ts';
import { progressAt, type ChapterCourse } from './chapter-time.ts';

/** What the graph can show, one at a time. */
export const GRAPH_QUANTITIES = ['pain', 'tightness', 'flow'] as const;
export type GraphQuantity = (typeof GRAPH_QUANTITIES)[number];

const SYMBOL = { pain: 'painL', tightness: 'B', flow: 'Q' } as const satisfies Record<GraphQuantity, (typeof BAND_COLUMNS)[number]>;
/** What fills the graph: pain 10, tightness 1, flow 1.8 times that at rest. */
const FULL = { pain: 10, tightness: 1, flow: 1.8 } as const;

/** More points than this are not seen on a phone. */
const APART = 1 / 160;

const axis = ({ scenario, warp }: Pick<Trajectory, 'scenario' | 'warp'>): ChapterCourse => ({ startHours: warp.startHours, sudden: false, needle: hasNeedle(scenario.treatment) });

/** Points of the typical person's line over the progress of the after chapter, 0 to 1 both ways. */
export function lineOf(course: Trajectory, quantity: GraphQuantity): (readonly [x: number, y: number])[] {
  const clock = axis(course);
  const points: [number, number][] = [];
  for (let row = 0; row < course.rowCount; row += 1) {
    const hours = course.hours[row]!;
    if (hours < 0) continue;
    const x = progressAt('after', clock, hours);
    const y = Math.min(1, course.values[row * COLUMN_COUNT + COLUMN[SYMBOL[quantity]]]! / FULL[quantity]);
    const last = points.at(-1);
    // a step at a needle stays a step
    if (!last || x - last[0] > APART || x === last[0] || row === course.rowCount - 1) points.push([x, y]);
  }
  return points;
}

/** Band of the middle 80 % of the model's people. */
export function bandOf(people: PopulationBand, quantity: GraphQuantity): (readonly [x: number, low: number, high: number])[] {
  const column = BAND_COLUMNS.indexOf(SYMBOL[quantity]);
  const width = BAND_COLUMNS.length * BAND_QUANTILES.length;
  const clock: ChapterCourse = { startHours: -1, sudden: false, needle: false };
  const points: [number, number, number][] = [];
  for (let row = 0; row < people.hours.length; row += 1) {
    const hours = people.hours[row]!;
    if (hours < 0) continue;
    const x = progressAt('after', clock, hours);
    const at = row * width + column * BAND_QUANTILES.length;
    const [low, high] = [people.values[at]!, people.values[at + BAND_QUANTILES.length - 1]!].map((value) => Math.min(1, value / FULL[quantity])) as [number, number];
    const last = points.at(-1);
    if (!last || x - last[0] > APART || row === people.hours.length - 1) points.push([x, low, high]);
  }
  return points;
}
