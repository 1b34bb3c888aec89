/**
 * The same scenario in many people, so that a graph can show how far outcomes lie apart. Outcomes have two humps
 * (helped, not helped): show the band with the typical person's line, never a mean alone.
 */
import { createRandom } from '#src/math/seeded-random.ts';
import { planCourse } from './course.ts';
import { integrateRows } from './integrate.ts';
import { STATE_SYMBOLS } from './knot-state.ts';
import { OUTPUT_SYMBOLS, writeOutputs } from './outputs.ts';
import { drawPerson } from './people.ts';
import { TYPICAL_PERSON } from './person.ts';
import { COLUMN } from './sample.ts';
import type { Scenario } from './scenarios.ts';
import { planRows, rowAt, shareToNextRow, type TableRows } from './table-rows.ts';
import { warpOf } from './time-warp.ts';

/** Pain at the knot, tightness of the band, flow. */
export const BAND_COLUMNS = ['painL', 'B', 'Q'] as const;
export const BAND_QUANTILES = [0.1, 0.5, 0.9] as const;
const BAND_WIDTH = BAND_COLUMNS.length * BAND_QUANTILES.length;

/** Same rows as the scenario's trajectory. */
export interface PopulationBand extends TableRows {
  /** Rows × BAND_COLUMNS × BAND_QUANTILES. */
  readonly values: Float32Array;
  readonly memberCount: number;
  readonly buffer: ArrayBuffer;
}

export interface PopulationOptions {
  readonly size: number;
  readonly seed: number;
  readonly longestStep: number;
}

export const POPULATION: PopulationOptions = Object.freeze({ size: 200, seed: 20240, longestStep: 2 });

/** People come with pain: whoever has less of it (of 10) one minute before treatment is drawn again. */
const LEAST_PAIN = 3;
const BEFORE_TREATMENT = -1 / 60;
/** Mild scenarios hurt few people; after this many draws per member the population is left smaller. */
const MOST_DRAWS = 4;

/**
 * Runs one person after the other through the given times. A person who is turned away leaves rows of negative time
 * behind, which the next one of the same number writes over.
 *
 * @param rowHours as for `integrateRows`; pain at the first of them from a minute before treatment on admits a person
 * @param see      gets the member's number, the row, and its values in the order of COLUMNS, in a reused array
 * @returns how many members there are
 */
export function runPopulation(
  scenario: Scenario,
  rowHours: ArrayLike<number>,
  options: PopulationOptions,
  see: (member: number, row: number, values: Float64Array) => void,
): number {
  const random = createRandom(options.seed);
  const values = new Float64Array(STATE_SYMBOLS.length + OUTPUT_SYMBOLS.length);
  let member = 0;
  for (let drawn = 0; member < options.size && drawn < MOST_DRAWS * options.size; drawn += 1) {
    const course = planCourse(scenario, drawPerson(random));
    let isAdmitted = false;
    const hits = integrateRows(course, rowHours, options.longestStep, (row, state) => {
      values.set(state);
      writeOutputs(state, course.parameters, values, STATE_SYMBOLS.length);
      if (!isAdmitted && rowHours[row]! >= BEFORE_TREATMENT) {
        if (values[COLUMN.painL]! < LEAST_PAIN) return false;
        isAdmitted = true;
      }
      see(member, row, values);
      return true;
    });
    if (hits) member += 1;
  }
  return member;
}

/** The band over the axis of a scenario. Takes about a second: for a worker. */
export function buildPopulationBand(scenario: Scenario, options: PopulationOptions = POPULATION): PopulationBand {
  const rows = planRows(warpOf(scenario), planCourse(scenario, TYPICAL_PERSON));
  const rowCount = rows.hours.length;
  const { size } = options;
  const all = new Float32Array(rowCount * BAND_COLUMNS.length * size);
  const memberCount = runPopulation(scenario, rows.hours, options, (member, row, values) => {
    for (let band = 0; band < BAND_COLUMNS.length; band += 1) {
      all[(row * BAND_COLUMNS.length + band) * size + member] = values[COLUMN[BAND_COLUMNS[band]!]]!;
    }
  });
  const table = emptyBand(rows);
  for (let group = 0; group < rowCount * BAND_COLUMNS.length; group += 1) {
    const sorted = all.subarray(group * size, group * size + memberCount).sort();
    for (let index = 0; index < BAND_QUANTILES.length; index += 1) {
      table.values[group * BAND_QUANTILES.length + index] = quantileOf(sorted, BAND_QUANTILES[index]!);
    }
  }
  return { ...table, memberCount };
}

/** Value below which a share of sorted values lies, with straight blend between neighbours; 0 of none. */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return 0;
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low]! + (sorted[high]! - sorted[low]!) * (place - low);
}

function emptyBand(rows: TableRows): Omit<PopulationBand, 'memberCount'> {
  const rowCount = rows.hours.length;
  const cells = rows.rowOfCell.length;
  const buffer = new ArrayBuffer(rowCount * (16 + 4 * BAND_WIDTH) + cells * 2);
  const hours = new Float64Array(buffer, 0, rowCount);
  const places = new Float64Array(buffer, rowCount * 8, rowCount);
  const values = new Float32Array(buffer, rowCount * 16, rowCount * BAND_WIDTH);
  const rowOfCell = new Uint16Array(buffer, rowCount * (16 + 4 * BAND_WIDTH), cells);
  hours.set(rows.hours);
  places.set(rows.places);
  rowOfCell.set(rows.rowOfCell);
  return { hours, places, values, rowOfCell, buffer };
}

export const createBandSample = (): Float32Array => new Float32Array(BAND_WIDTH);

/** The quantiles at a place on the axis, BAND_COLUMNS × BAND_QUANTILES; never blended across an event. */
export function sampleBand(band: PopulationBand, s: number, out: Float32Array): Float32Array {
  const row = rowAt(band, s);
  const share = shareToNextRow(band, row, s);
  const from = row * BAND_WIDTH;
  const to = share > 0 ? from + BAND_WIDTH : from;
  for (let index = 0; index < BAND_WIDTH; index += 1) {
    const value = band.values[from + index]!;
    out[index] = value + (band.values[to + index]! - value) * share;
  }
  return out;
}
