import { readFileSync } from 'node:fs';
import { makeScenario, type Cause, type Scenario, type Severity, type Treatment } from '#src/physiology/scenarios.ts';

/** A scenario in the words of acceptance.json. */
export interface GivenScenario {
  readonly cause: Cause;
  readonly treatment: Treatment;
  readonly level?: Severity;
  readonly needleTimes_h?: readonly number[];
  readonly stretchFrom_h?: number;
  readonly fixAt_h?: number;
  readonly tip_mm?: number;
  readonly depth_mm?: number;
  readonly end_h?: number;
}

export interface Reduction {
  readonly op: string;
  readonly t_h?: number;
  readonly pre_h?: number;
  readonly from_h?: number;
  readonly to_h?: number;
  readonly offset_h?: number;
  readonly level?: number;
  readonly whenVariable?: string;
  readonly belowRatio?: number;
  readonly aboveRatio?: number;
  readonly lo?: number;
  readonly hi?: number;
}

export interface Check {
  readonly id: string;
  readonly group: string;
  readonly kind: 'nominal' | 'population';
  readonly scenario: GivenScenario | { readonly a: GivenScenario; readonly b: GivenScenario };
  readonly variable: string;
  readonly reduce: Reduction;
  readonly min: number;
  readonly max: number;
  readonly why: string;
}

interface Acceptance {
  readonly population: { readonly n: number; readonly seed: number; readonly minPrePain: number };
  readonly checks: readonly Check[];
  readonly reference: {
    readonly variables: readonly string[];
    readonly rows: readonly {
      readonly cause: Cause;
      readonly treatment: Treatment;
      readonly options: Partial<GivenScenario>;
      readonly t_h: number;
      readonly values: readonly number[];
    }[];
  };
}

export const acceptance = JSON.parse(
  readFileSync(new URL('../acceptance.json', import.meta.url), 'utf8'),
) as Acceptance;

const KNOWN = new Set(['cause', 'treatment', 'level', 'needleTimes_h', 'stretchFrom_h', 'fixAt_h', 'tip_mm', 'depth_mm', 'end_h']);

export function scenarioOf(given: GivenScenario): Scenario {
  const unknown = Object.keys(given).find((key) => !KNOWN.has(key));
  if (unknown) throw new Error(`scenarioOf: ${unknown} means nothing here; teach this function`);
  return makeScenario({
    cause: given.cause,
    treatment: given.treatment,
    severity: given.level ?? 'moderate',
    needleTimesHours: given.needleTimes_h ?? [0],
    stretchFromHours: given.stretchFrom_h ?? null,
    causeFixedAtHours: given.fixAt_h ?? null,
    needle: {
      ...(given.tip_mm === undefined ? {} : { tipMillimetres: given.tip_mm }),
      ...(given.depth_mm === undefined ? {} : { depthMillimetres: given.depth_mm }),
    },
  });
}
