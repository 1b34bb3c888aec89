/**
 * What is asked of the model: a cause, a treatment at time 0, and what else the person does. Hours count from the
 * first treatment; negative is before it.
 */
export const CAUSES = ['overuse', 'sitting', 'strain', 'anatomical', 'sleep'] as const;
export type Cause = (typeof CAUSES)[number];

/** `la` local anaesthetic, `la_steroid` with steroid, `dry` dry needling; `stretch` is stretching and heat from 0 on. */
export const TREATMENTS = ['none', 'stretch', 'la', 'la_steroid', 'dry', 'saline'] as const;
export type Treatment = (typeof TREATMENTS)[number];

export const SEVERITIES = ['mild', 'moderate', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ANAESTHETICS = ['lidocaine', 'bupivacaine'] as const;
export type Anaesthetic = (typeof ANAESTHETICS)[number];

export interface NeedleChoice {
  /** How far the tip lies beside the knot's centre, and how far too shallow or too deep. */
  readonly tipMillimetres: number;
  readonly depthMillimetres: number;
  readonly volumeMillilitres: number;
  readonly anaesthetic: Anaesthetic;
}

export interface Scenario {
  readonly cause: Cause;
  readonly treatment: Treatment;
  readonly severity: Severity;
  /** When the needle goes in: 0 first, then rising. Means nothing for `none` and `stretch`. */
  readonly needleTimesHours: readonly number[];
  readonly needle: NeedleChoice;
  /** From when the person stretches (without heat), or null. */
  readonly stretchFromHours: number | null;
  /** From when the cause is being put right, or null. */
  readonly causeFixedAtHours: number | null;
}

/** End of what is shown: 84 days. */
export const END_HOURS = 2016;
/** The longest history before treatment that a scenario has: 168 days. */
export const LONGEST_LEAD_HOURS = 4032;
export const MOST_NEEDLES = 8;
export const LEAST_HOURS_BETWEEN_NEEDLES = 24;

export const DEFAULT_NEEDLE: NeedleChoice = Object.freeze({
  tipMillimetres: 0.8,
  depthMillimetres: 0.8,
  volumeMillilitres: 1,
  anaesthetic: 'lidocaine',
});

export const DEFAULT_SCENARIO: Scenario = Object.freeze({
  cause: 'overuse',
  treatment: 'none',
  severity: 'moderate',
  needleTimesHours: Object.freeze([0]),
  needle: DEFAULT_NEEDLE,
  stretchFromHours: null,
  causeFixedAtHours: null,
});

export const hasNeedle = (treatment: Treatment): boolean => treatment !== 'none' && treatment !== 'stretch';

export const hasAnaesthetic = (treatment: Treatment): boolean => treatment === 'la' || treatment === 'la_steroid';

export type ScenarioChoices = Partial<Omit<Scenario, 'needle'>> & { readonly needle?: Partial<NeedleChoice> };

/** Fills in defaults. Throws, naming the field, when a choice is outside what the model is made for. */
export function makeScenario(choices: ScenarioChoices = {}): Scenario {
  const scenario: Scenario = { ...DEFAULT_SCENARIO, ...choices, needle: { ...DEFAULT_NEEDLE, ...choices.needle } };
  const problem = scenarioProblem(scenario);
  if (problem) throw new RangeError(`makeScenario: ${problem}`);
  return scenario;
}

/** @returns what is wrong and how to put it right, beginning with the field; null for a good scenario */
export function scenarioProblem(scenario: Scenario): string | null {
  const { needle, needleTimesHours: times } = scenario;
  return (
    notOneOf('cause', scenario.cause, CAUSES) ??
    notOneOf('treatment', scenario.treatment, TREATMENTS) ??
    notOneOf('severity', scenario.severity, SEVERITIES) ??
    notOneOf('needle.anaesthetic', needle.anaesthetic, ANAESTHETICS) ??
    outside('needle.tipMillimetres', needle.tipMillimetres, 0, 30) ??
    outside('needle.depthMillimetres', needle.depthMillimetres, 0, 30) ??
    outside('needle.volumeMillilitres', needle.volumeMillilitres, 0.1, 5) ??
    needleTimesProblem(times) ??
    outside('stretchFromHours', scenario.stretchFromHours ?? 0, -LONGEST_LEAD_HOURS, END_HOURS) ??
    outside('causeFixedAtHours', scenario.causeFixedAtHours ?? 0, -LONGEST_LEAD_HOURS, END_HOURS)
  );
}

function needleTimesProblem(times: readonly number[]): string | null {
  const field = 'needleTimesHours';
  if (!Array.isArray(times) || times[0] !== 0) return `${field} is ${String(times)}; give a list that begins with 0`;
  if (times.length > MOST_NEEDLES) return `${field} has ${times.length} entries; give at most ${MOST_NEEDLES}`;
  for (let index = 1; index < times.length; index += 1) {
    const problem = outside(`${field}[${index}]`, times[index]!, times[index - 1]! + LEAST_HOURS_BETWEEN_NEEDLES, END_HOURS);
    if (problem) return problem;
  }
  return null;
}

const notOneOf = (field: string, value: string, known: readonly string[]): string | null =>
  known.includes(value) ? null : `${field} is ${String(value)}; choose one of ${known.join(', ')}`;

const outside = (field: string, value: number, low: number, high: number): string | null =>
  typeof value === 'number' && value >= low && value <= high
    ? null
    : `${field} is ${String(value)}; choose a number from ${low} to ${high}`;
