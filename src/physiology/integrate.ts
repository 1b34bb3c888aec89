/**
 * Runs one course from health to its end. Exponential Euler: each equation is solved exactly over a step with the
 * others held, so no step overshoots. Steps are short after an event and grow with the time since it. Against steps of
 * 0.1 h the default leaves pain within 0.04 of 10; steps of up to 2 h, as for populations, within 0.11.
 */
import { inputsAt, type Course, type Inputs } from './course.ts';
import { createHealthyState, STATE } from './knot-state.ts';
import { applyNeedle, type NeedleHit } from './needle.ts';
import { advance, writeFlow } from './step.ts';

export interface IntegrationOptions {
  readonly endHours: number;
  /** Longest step, hours. */
  readonly longestStep: number;
  /** Further times to land on exactly, rising. */
  readonly stops?: ArrayLike<number>;
}

/**
 * Sees every state in order of time: the start, each step's end, and, at an event, the states before and after it with
 * the same time. The array is reused. Returning false ends the run.
 */
export type StateVisitor = (hours: number, state: Float64Array) => boolean | void;

/** Steps begin this long, hours (one second), and then span this share of the time since the last event. */
const SHORTEST_STEP = 1 / 3600;
const STEP_GROWTH = 0.06;
/** The run begins this long before the cause, so that a day of health comes first. */
const HEALTHY_HOURS = 24;
/** Nearer than this to a landing time, hours, counts as there. */
const LANDING = 1e-9;

/** @returns what each needle did, in order */
export function integrate(course: Course, options: IntegrationOptions, visit: StateVisitor): readonly NeedleHit[] {
  const { events } = course;
  const { endHours, longestStep, stops = [] } = options;
  const state = createHealthyState();
  const inputs: Inputs = { load: 0, stress: 0, stretching: 0, heat: 0 };
  const hits: NeedleHit[] = [];
  let hours = course.startHours - HEALTHY_HOURS;
  let lastEventHours = hours;
  let nextEvent = 0;
  let nextStop = 0;
  if (visit(hours, state) === false) return hits;
  for (;;) {
    if (nextEvent < events.length && events[nextEvent]!.hours === hours) {
      while (nextEvent < events.length && events[nextEvent]!.hours === hours) {
        const { kind } = events[nextEvent]!;
        nextEvent += 1;
        if (kind === 'needle') hits.push(applyNeedle(state, course, hours));
        else if (kind === 'cause') applyStrain(state, course);
      }
      lastEventHours = hours;
      writeFlow(state, course.parameters, inputsAt(course, hours, inputs));
      if (visit(hours, state) === false) return hits;
    }
    while (nextStop < stops.length && stops[nextStop]! <= hours) nextStop += 1;
    if (hours >= endHours) return hits;

    let target = endHours;
    if (nextStop < stops.length) target = Math.min(target, stops[nextStop]!);
    if (nextEvent < events.length) target = Math.min(target, events[nextEvent]!.hours);
    let step = Math.min(longestStep, Math.max(SHORTEST_STEP, STEP_GROWTH * (hours - lastEventHours)));
    const lands = hours + step >= target - LANDING;
    if (lands) step = target - hours;
    advance(state, course, inputsAt(course, hours, inputs), step);
    hours = lands ? target : hours + step;
    if (visit(hours, state) === false) return hits;
  }
}

/**
 * As `integrate`, seeing only the given times, which rise; an event's time given twice is seen before and after it.
 *
 * @returns what each needle did; null if the visitor ended the run
 */
export function integrateRows(
  course: Course,
  rowHours: ArrayLike<number>,
  longestStep: number,
  visit: (row: number, state: Float64Array) => boolean | void,
): readonly NeedleHit[] | null {
  let row = 0;
  let stopped = false;
  const endHours = rowHours[rowHours.length - 1]!;
  const hits = integrate(course, { endHours, longestStep, stops: rowHours }, (hours, state) => {
    if (row === rowHours.length || hours !== rowHours[row]) return true;
    stopped = visit(row, state) === false;
    row += 1;
    return !stopped;
  });
  if (stopped) return null;
  if (row === rowHours.length) return hits;
  throw new Error(`integrateRows: row ${row} at ${rowHours[row]} h was not met; give rising times, twice only at events`);
}

/** Damage by a strain, all at once; nothing for other causes. */
function applyStrain(state: Float64Array, course: Course): void {
  state[STATE.D] = state[STATE.D]! + course.damage;
  state[STATE.A] = Math.max(state[STATE.A]!, course.damageDrive);
}
