/**
 * Which moments a table keeps, and how a place on the axis finds its row.
 *
 * 512 rows stand evenly in s. At each event two more stand at the same place: before and after it, so that nothing is
 * ever blended across. Around each needle a few more stand close by, because late on the axis an even row is a day.
 */
import type { Course } from './course.ts';
import { END_HOURS } from './scenarios.ts';
import { hoursAt, placeOnAxis, type TimeWarp } from './time-warp.ts';

export const EVEN_ROWS = 512;

/** Close-ups of a needle, hours from it. */
const SECOND = 1 / 3600;
const CLOSE_UPS = [-60 * SECOND, 2 * SECOND, 60 * SECOND, 0.25, 1, 2, 4, 8, 16, 32];

export interface TableRows {
  /** Hours and place on the axis of each row; both rise, and are equal in two rows at an event. */
  readonly hours: Float64Array;
  readonly places: Float64Array;
  /** For each of the 511 even cells, the row at or before its beginning. */
  readonly rowOfCell: Uint16Array;
}

/** Moments nearer to each other than this, hours, are one. */
const SAME = 1e-9;

export function planRows(warp: TimeWarp, course: Course): TableRows {
  const eventHours = [...new Set(course.events.map(({ hours }) => hours))];
  const isEvent = (hours: number): boolean => eventHours.some((event) => Math.abs(event - hours) < SAME);
  const around = course.events
    .filter(({ kind }) => kind === 'needle')
    .flatMap(({ hours }) => CLOSE_UPS.map((offset) => hours + offset))
    .filter((hours) => hours < END_HOURS && !isEvent(hours))
    .map((hours) => ({ hours, place: placeOnAxis(warp, hours) }));
  const even = Array.from({ length: EVEN_ROWS }, (_, index) => index / (EVEN_ROWS - 1))
    .map((place) => ({ hours: hoursAt(warp, place), place }))
    .filter(({ hours }) => !isEvent(hours));
  const atEvents = [...eventHours, ...eventHours].map((hours) => ({ hours, place: placeOnAxis(warp, hours) }));
  const rows = [...even, ...around, ...atEvents].sort((one, other) => one.hours - other.hours);
  const distinct = rows.filter(
    ({ hours }, index) => index === 0 || hours - rows[index - 1]!.hours > SAME || isEvent(hours),
  );
  const places = Float64Array.from(distinct, ({ place }) => place);
  return { hours: Float64Array.from(distinct, ({ hours }) => hours), places, rowOfCell: indexCells(places) };
}

function indexCells(places: Float64Array): Uint16Array {
  const rowOfCell = new Uint16Array(EVEN_ROWS - 1);
  let row = 0;
  for (let cell = 0; cell < rowOfCell.length; cell += 1) {
    while (row + 1 < places.length && places[row + 1]! <= cell / (EVEN_ROWS - 1)) row += 1;
    rowOfCell[cell] = row;
  }
  return rowOfCell;
}

/**
 * The last row at or before a place on the axis; at an event, the row after it. No search: the cell is counted out,
 * and a cell holds at most a needle's few rows more.
 */
export function rowAt({ places, rowOfCell }: Pick<TableRows, 'places' | 'rowOfCell'>, s: number): number {
  const place = Math.min(1, Math.max(0, s));
  let row = rowOfCell[Math.min(rowOfCell.length - 1, Math.floor(place * (EVEN_ROWS - 1)))]!;
  while (row + 1 < places.length && places[row + 1]! <= place) row += 1;
  return row;
}

/** How far a place stands between a row and the next, 0–1; 0 in the last row. */
export function shareToNextRow({ places }: Pick<TableRows, 'places'>, row: number, s: number): number {
  if (row + 1 >= places.length) return 0;
  const place = Math.min(1, Math.max(0, s));
  const share = (place - places[row]!) / (places[row + 1]! - places[row]!);
  return share > 0 ? share : 0;
}
