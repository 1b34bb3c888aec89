/**
 * A whole course as a table, worked out once per scenario; pictures only look up. All arrays lie in one buffer, so
 * that a worker can hand it over (`postMessage(trajectory, [trajectory.buffer])`).
 */
import { planCourse, type Course } from './course.ts';
import { integrateRows } from './integrate.ts';
import { STATE_SYMBOLS } from './knot-state.ts';
import type { NeedleHit } from './needle.ts';
import { writeOutputs } from './outputs.ts';
import { TYPICAL_PERSON } from './person.ts';
import type { Scenario } from './scenarios.ts';
import { COLUMN_COUNT, type KnotSample } from './sample.ts';
import { markStages } from './stages.ts';
import { planRows, rowAt, shareToNextRow, type TableRows } from './table-rows.ts';
import { placeOnAxis, warpOf, type TimeWarp } from './time-warp.ts';

export interface Trajectory extends TableRows {
  readonly scenario: Scenario;
  readonly warp: TimeWarp;
  readonly rowCount: number;
  /** Rows × COLUMNS (sample.ts). */
  readonly values: Float32Array;
  /** Index into STAGES (stages.ts) for each row. */
  readonly stages: Uint8Array;
  /** What each needle did, in order. */
  readonly hits: readonly NeedleHit[];
  readonly buffer: ArrayBuffer;
}

const LONGEST_STEP = 1;

/** The typical person's course. Takes some ten milliseconds; allocates its table and nothing large besides. */
export function buildScenario(scenario: Scenario): Trajectory {
  const warp = warpOf(scenario);
  const course = planCourse(scenario, TYPICAL_PERSON);
  const table = emptyTable(planRows(warp, course));
  const hits = fillRows(course, table);
  markStages(table, hits, table.stages);
  return { scenario, warp, hits, ...table };
}

type Table = Omit<Trajectory, 'scenario' | 'warp' | 'hits'>;

/** Widest numbers first, so that every array begins where its kind may. */
function emptyTable(rows: TableRows): Table {
  const rowCount = rows.hours.length;
  const cells = rows.rowOfCell.length;
  const buffer = new ArrayBuffer(rowCount * (8 + 8 + 4 * COLUMN_COUNT + 1) + cells * 2);
  const hours = new Float64Array(buffer, 0, rowCount);
  const places = new Float64Array(buffer, rowCount * 8, rowCount);
  const values = new Float32Array(buffer, rowCount * 16, rowCount * COLUMN_COUNT);
  const rowOfCell = new Uint16Array(buffer, rowCount * (16 + 4 * COLUMN_COUNT), cells);
  const stages = new Uint8Array(buffer, rowOfCell.byteOffset + cells * 2, rowCount);
  hours.set(rows.hours);
  places.set(rows.places);
  rowOfCell.set(rows.rowOfCell);
  return { rowCount, hours, places, rowOfCell, values, stages, buffer };
}

function fillRows(course: Course, { hours, values }: Table): readonly NeedleHit[] {
  const hits = integrateRows(course, hours, LONGEST_STEP, (row, state) => {
    const offset = row * COLUMN_COUNT;
    for (let slot = 0; slot < STATE_SYMBOLS.length; slot += 1) values[offset + slot] = state[slot]!;
    writeOutputs(state, course.parameters, values, offset + STATE_SYMBOLS.length);
  });
  return hits ?? [];
}

/**
 * The state at a place on the axis, by straight blend between rows, never across an event.
 *
 * @param s   0–1, clamped
 * @param out filled and returned; nothing is allocated
 */
export function sampleTrajectory(trajectory: Trajectory, s: number, out: KnotSample): KnotSample {
  const { values, rowCount } = trajectory;
  const row = rowAt(trajectory, s);
  const share = shareToNextRow(trajectory, row, s);
  const from = row * COLUMN_COUNT;
  const to = row + 1 < rowCount ? from + COLUMN_COUNT : from;
  for (let column = 0; column < COLUMN_COUNT; column += 1) {
    const value = values[from + column]!;
    out[column] = value + (values[to + column]! - value) * share;
  }
  return out;
}

/** As `sampleTrajectory`, for hours from the first treatment. At an event: the state after it. */
export const sampleAtHours = (trajectory: Trajectory, hours: number, out: KnotSample): KnotSample =>
  sampleTrajectory(trajectory, placeOnAxis(trajectory.warp, hours), out);

