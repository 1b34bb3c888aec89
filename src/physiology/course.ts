import { BASE_LOAD, BASE_STRESS, CAUSE_TABLE, leadHours, SEVERITY_TABLE } from './cause-table.ts';
import type { Person } from './person.ts';
import { hasAnaesthetic, hasNeedle, type Scenario, type Treatment } from './scenarios.ts';
import type { ModelParameters } from './parameters.ts';

/** A moment that the integrator lands on exactly. `cause`: it begins; `switch`: stretching or the cure of a cause does. */
export interface CourseEvent {
  readonly hours: number;
  readonly kind: 'cause' | 'needle' | 'switch';
}

/** One scenario for one person, worked out as far as can be before the first step. */
export interface Course {
  readonly scenario: Scenario;
  readonly person: Person;
  readonly parameters: ModelParameters;
  /** When the cause begins; negative. */
  readonly startHours: number;
  readonly load: number;
  readonly stress: number;
  /** Fibre damage when the cause begins, and the drive of the focus that it sets off at least. */
  readonly damage: number;
  readonly damageDrive: number;
  readonly rampHours: number;
  /** Factor on the share of fibres that can be recruited. */
  readonly foci: number;
  /** Infinity where it never happens. */
  readonly stretchFromHours: number;
  readonly heatFromHours: number;
  readonly fixedFromHours: number;
  /** Time constant of the anaesthetic depot. */
  readonly anaestheticHours: number;
  /** Fibre injury by one needle. */
  readonly injury: number;
  /** In order of time. */
  readonly events: readonly CourseEvent[];
}

/** What acts on the tissue during a step. Reused from step to step. */
export interface Inputs {
  load: number;
  stress: number;
  /** 0 or 1. */
  stretching: number;
  heat: number;
}

const HOURS_TO_FIX = 72;
const HOURS_TO_DRIFT = 240;

export function planCourse(scenario: Scenario, person: Person): Course {
  const figures = CAUSE_TABLE[scenario.cause];
  const severity = SEVERITY_TABLE[scenario.severity];
  const strength = severity.strength * person.strengthScale;
  const startHours = -leadHours(scenario.cause, scenario.severity);
  const { parameters } = person;
  const heatFromHours = scenario.treatment === 'stretch' ? 0 : Infinity;
  const stretchFromHours = Math.min(heatFromHours, scenario.stretchFromHours ?? Infinity);
  const fixedFromHours = scenario.causeFixedAtHours ?? Infinity;
  const needleTimes = hasNeedle(scenario.treatment) ? scenario.needleTimesHours : [];
  const events: CourseEvent[] = [
    { hours: startHours, kind: 'cause' as const },
    ...needleTimes.map((hours) => ({ hours, kind: 'needle' as const })),
    ...[stretchFromHours, heatFromHours, fixedFromHours].map((hours) => ({ hours, kind: 'switch' as const })),
  ]
    .filter(({ hours }) => hours >= startHours && hours < Infinity)
    .sort((one, other) => one.hours - other.hours);
  return {
    scenario,
    person,
    parameters,
    startHours,
    load: figures.load * strength,
    stress: figures.stress,
    damage: figures.damage * strength,
    damageDrive: 0.5 * figures.damage,
    rampHours: figures.rampHours,
    foci: severity.foci * person.fociScale,
    stretchFromHours,
    heatFromHours,
    fixedFromHours,
    anaestheticHours: parameters.tauLA * (scenario.needle.anaesthetic === 'bupivacaine' ? parameters.bupivacaine : 1),
    injury: needleInjury(scenario.treatment, parameters),
    events,
  };
}

function needleInjury(treatment: Treatment, { injLA, injSal, injDry }: ModelParameters): number {
  if (hasAnaesthetic(treatment)) return injLA;
  return treatment === 'saline' ? injSal : injDry;
}

/** What acts at a time: the cause coming on, drifting, and being put right. Fills and returns `out`. */
export function inputsAt(course: Course, hours: number, out: Inputs): Inputs {
  let share = 0;
  if (hours >= course.startHours) {
    const { person } = course;
    share =
      (1 - remaining(hours - course.startHours, course.rampHours)) *
      (1 - person.fixFraction * (1 - remaining(hours - course.fixedFromHours, HOURS_TO_FIX))) *
      (1 - person.driftFraction * (1 - remaining(hours - person.driftFromHours, HOURS_TO_DRIFT)));
  }
  out.load = BASE_LOAD + (course.load - BASE_LOAD) * share;
  out.stress = BASE_STRESS + (course.stress - BASE_STRESS) * share;
  out.stretching = hours >= course.stretchFromHours ? 1 : 0;
  out.heat = hours >= course.heatFromHours ? 1 : 0;
  return out;
}

/** 1 before and at the start, then fading with time constant `tau`. */
const remaining = (hoursSince: number, tau: number): number => (hoursSince > 0 ? Math.exp(-hoursSince / tau) : 1);
