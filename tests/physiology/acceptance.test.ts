import { describe, expect, it } from 'vitest';
import { COLUMN } from '#src/physiology/sample.ts';
import { POPULATION, runPopulation } from '#src/physiology/population.ts';
import { END_HOURS } from '#src/physiology/scenarios.ts';
import { acceptance, scenarioOf, type Check, type GivenScenario } from './support/acceptance.ts';
import { record, seriesOf, type Recording, type Series } from './support/record.ts';
import { reduceMany, reduceOne, reduceTwo } from './support/reduce.ts';

const recordings = new Map<string, Recording>();

/** Each scenario runs once, however many checks ask for it. */
function recordingOf(given: GivenScenario): Recording {
  const key = JSON.stringify(given);
  const known = recordings.get(key) ?? record(scenarioOf(given), 1, given.end_h ?? END_HOURS);
  recordings.set(key, known);
  return known;
}

function nominal({ scenario, variable, reduce }: Check): number {
  if ('a' in scenario) {
    return reduceTwo(reduce, seriesOf(recordingOf(scenario.a), variable), seriesOf(recordingOf(scenario.b), variable));
  }
  const recording = recordingOf(scenario);
  const when = reduce.whenVariable === undefined ? undefined : seriesOf(recording, reduce.whenVariable);
  return reduceOne(reduce, seriesOf(recording, variable), recording.course.startHours, when);
}

/** A minute before treatment, then every six hours: pain over that before, for each member. */
const MINUTE = 1 / 60;
const rowHours = [-MINUTE, ...Array.from({ length: END_HOURS / 6 - 1 }, (_, index) => 6 * (index + 1)), END_HOURS - 1];
const populations = new Map<string, readonly Series[]>();

function ratiosOf(given: GivenScenario): readonly Series[] {
  const key = JSON.stringify(given);
  const known = populations.get(key);
  if (known) return known;
  const members: number[][] = [];
  const count = runPopulation(scenarioOf(given), rowHours, POPULATION, (member, row, values) => {
    if (row === 0) members[member] = [];
    members[member]!.push(values[COLUMN.painL]!);
  });
  const ratios = members.slice(0, count).map((pains) => ({ hours: rowHours, values: pains.map((pain) => pain / pains[0]!) }));
  populations.set(key, ratios);
  return ratios;
}

describe('outcomes the model must give', () => {
  for (const name of new Set(acceptance.checks.map(({ group }) => group))) {
    describe(name, () => {
      it.each(acceptance.checks.filter(({ group }) => group === name))('$id: $why', (check) => {
        const value =
          check.kind === 'nominal'
            ? nominal(check)
            : reduceMany(check.reduce, ratiosOf(check.scenario as GivenScenario));
        expect(value).toBeGreaterThanOrEqual(check.min);
        expect(value).toBeLessThanOrEqual(check.max);
      });
    });
  }

  it('is all of the table, read with its own population', () => {
    expect(acceptance.checks).toHaveLength(292);
    expect(acceptance.population).toMatchObject({ n: POPULATION.size, seed: POPULATION.seed });
    expect([...populations.values()].map((ratios) => ratios.length)).toEqual(Array.from({ length: 5 }, () => 200));
  });
});

const TOLERANCE: Readonly<Record<string, number>> = { painL: 0.25, painR: 0.25, kPa: 0.25, rom: 1.5, pH: 0.05, SLk: 0.06 };

describe('values of an earlier implementation', () => {
  const { rows, variables } = acceptance.reference;

  it.each(rows)('$cause, $treatment $options, at $t_h h', ({ cause, treatment, options, t_h, values }) => {
    const recording = recordingOf({ cause, treatment, ...options });
    for (const [index, variable] of variables.entries()) {
      const value = reduceOne({ op: 'value', t_h }, seriesOf(recording, variable), 0);
      expect(Math.abs(value - values[index]!), variable).toBeLessThanOrEqual(TOLERANCE[variable] ?? 0.04);
    }
  });

  it('is all 54 rows of 21 values', () => {
    expect(rows).toHaveLength(54);
    expect(new Set(rows.map(({ values }) => values.length))).toEqual(new Set([21]));
  });
});
