import { planCourse, type Course } from '#src/physiology/course.ts';
import { integrate } from '#src/physiology/integrate.ts';
import { STATE_SYMBOLS, type StateSymbol } from '#src/physiology/knot-state.ts';
import { OUTPUT_SYMBOLS, writeOutputs, type OutputSymbol } from '#src/physiology/outputs.ts';
import { TYPICAL_PERSON, type Person } from '#src/physiology/person.ts';
import { END_HOURS, type Scenario } from '#src/physiology/scenarios.ts';

export const SYMBOLS = [...STATE_SYMBOLS, ...OUTPUT_SYMBOLS] as const;
type Recorded = StateSymbol | OutputSymbol;

/** Every step of a run, straight from the integrator: the slow but sure picture that tables are held against. */
export interface Recording {
  readonly course: Course;
  readonly hours: readonly number[];
  readonly rows: readonly Float64Array[];
}

export function record(scenario: Scenario, longestStep = 1, endHours = END_HOURS, person: Person = TYPICAL_PERSON): Recording {
  const course = planCourse(scenario, person);
  const hours: number[] = [];
  const rows: Float64Array[] = [];
  integrate(course, { endHours, longestStep }, (time, state) => {
    const row = new Float64Array(SYMBOLS.length);
    row.set(state);
    writeOutputs(state, course.parameters, row, STATE_SYMBOLS.length);
    hours.push(time);
    rows.push(row);
  });
  return { course, hours, rows };
}

/** The words of acceptance.json for two of the symbols. */
const slotOf = (variable: string): number => SYMBOLS.indexOf((variable === 'sore' ? 'T' : variable) as Recorded);

/** One variable over time, with values between steps by linear blend. */
export interface Series {
  readonly hours: readonly number[];
  readonly values: readonly number[];
}

export function seriesOf({ hours, rows }: Recording, variable: string): Series {
  const slot = slotOf(variable);
  if (slot < 0) throw new Error(`seriesOf: no variable ${variable}`);
  return { hours, values: rows.map((row) => row[slot]!) };
}

export function valueAt({ hours, values }: Series, time: number): number {
  let low = 0;
  let high = hours.length - 1;
  if (time <= hours[0]!) return values[0]!;
  if (time > hours[high]!) return Number.NaN;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (hours[middle]! <= time) low = middle;
    else high = middle;
  }
  const span = hours[high]! - hours[low]!;
  const part = span > 0 ? (time - hours[low]!) / span : 1;
  return values[low]! + (values[high]! - values[low]!) * part;
}

/** Slots whose values may pass 1, with their limits; every other slot stays from 0 to 1. */
const LIMITS: Readonly<Partial<Record<Recorded, readonly [number, number]>>> = {
  Q: [0, 1.8],
  R: [0, 1.2],
  J: [0, 2],
  T: [0, 2],
  Jab: [0, 2],
  Hy: [0, 2],
  Xd: [0, 1.3],
  Xb: [0, 1.3],
  Ds: [0, 1.3],
  Xs: [0, 1.3],
  noc: [0, 1.3],
  painL: [0, 10],
  painR: [0, 10],
  pH: [6.55, 7.2],
  kPa: [5.8, 12.5],
  area: [0.14, 0.6],
  rom: [40, 100],
  lambdaK: [0.37, 1],
  lambdaO: [1, 1.07],
  SLk: [0.99, 2.7],
  SLo: [2.7, 2.9],
};

/** The first slot of a row that is not finite or outside its range, in words; null if there is none. */
export function rangeProblem(row: ArrayLike<number>): string | null {
  for (let slot = 0; slot < SYMBOLS.length; slot += 1) {
    const [low, high] = LIMITS[SYMBOLS[slot]!] ?? [0, 1];
    const value = row[slot]!;
    if (!(value >= low - 1e-6 && value <= high + 1e-6)) return `${SYMBOLS[slot]} = ${value}, outside ${low} to ${high}`;
  }
  return null;
}
