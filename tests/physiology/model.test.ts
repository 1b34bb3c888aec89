import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '#src/math/seeded-random.ts';
import { inputsAt, planCourse } from '#src/physiology/course.ts';
import { integrate } from '#src/physiology/integrate.ts';
import { createHealthyState, STATE, STATE_SYMBOLS } from '#src/physiology/knot-state.ts';
import { writeOutputs } from '#src/physiology/outputs.ts';
import { drawPerson } from '#src/physiology/people.ts';
import { TYPICAL_PERSON, type Person } from '#src/physiology/person.ts';
import { ANAESTHETICS, CAUSES, END_HOURS, makeScenario, SEVERITIES, TREATMENTS, type Scenario } from '#src/physiology/scenarios.ts';
import { advance } from '#src/physiology/step.ts';
import { record, rangeProblem, seriesOf, SYMBOLS, valueAt } from './support/record.ts';

const everyScenario = CAUSES.flatMap((cause) =>
  TREATMENTS.flatMap((treatment) => SEVERITIES.map((severity) => makeScenario({ cause, treatment, severity }))),
);

const title = ({ cause, treatment, severity }: Scenario): string => `${severity} ${cause}, ${treatment}`;

/** The first value of a run that is not finite or outside its range, in words. */
function firstProblem(scenario: Scenario, person: Person, longestStep: number): string | null {
  const course = planCourse(scenario, person);
  const row = new Float64Array(SYMBOLS.length);
  let problem: string | null = null;
  integrate(course, { endHours: END_HOURS, longestStep }, (hours, state) => {
    row.set(state);
    writeOutputs(state, course.parameters, row, STATE_SYMBOLS.length);
    const found = rangeProblem(row);
    if (found) problem = `${found} at ${hours} h`;
    return problem === null;
  });
  return problem;
}

const oneOf = <Choice>(random: Random, choices: readonly Choice[]): Choice => choices[Math.floor(random() * choices.length)]!;

function drawScenario(random: Random): Scenario {
  const needleTimesHours = [0];
  while (random() < 0.4 && needleTimesHours.length < 6) {
    needleTimesHours.push(Math.min(END_HOURS, needleTimesHours.at(-1)! + 24 + 300 * random()));
  }
  return makeScenario({
    cause: oneOf(random, CAUSES),
    treatment: oneOf(random, TREATMENTS),
    severity: oneOf(random, SEVERITIES),
    needleTimesHours,
    stretchFromHours: oneOf(random, [null, -700 + 2700 * random()]),
    causeFixedAtHours: oneOf(random, [null, -700 + 2700 * random()]),
    needle: {
      tipMillimetres: oneOf(random, [0, 12 * random()]),
      depthMillimetres: oneOf(random, [0, 12 * random()]),
      volumeMillilitres: 0.1 + 4.9 * random(),
      anaesthetic: oneOf(random, ANAESTHETICS),
    },
  });
}

describe('every run of the model', () => {
  it.each(everyScenario.map((scenario) => [title(scenario), scenario] as const))('is finite and in range: %s', (_, scenario) => {
    expect(firstProblem(scenario, TYPICAL_PERSON, 1)).toBeNull();
  });

  it('is finite and in range in 1,000 drawn scenarios, every other for a drawn person (seed 7)', () => {
    const random = createRandom(7);
    for (let count = 0; count < 1000; count += 1) {
      const scenario = drawScenario(random);
      const person = count % 2 === 0 ? TYPICAL_PERSON : drawPerson(random);
      const problem = firstProblem(scenario, person, 2);
      if (problem) expect.fail(`scenario ${count} ${JSON.stringify(scenario)}: ${problem}`);
    }
  });

  it('is the same to the last bit when run again', () => {
    const scenario = makeScenario({ cause: 'sitting', treatment: 'la_steroid', needleTimesHours: [0, 500], stretchFromHours: 48 });
    const [one, other] = [record(scenario), record(scenario)];
    expect(one.rows.length).toBeGreaterThan(3000);
    expect(one.hours).toEqual(other.hours);
    for (const [index, row] of one.rows.entries()) {
      expect(Buffer.compare(Buffer.from(row.buffer), Buffer.from(other.rows[index]!.buffer))).toBe(0);
    }
  });

  it('gives nearly the same pain with steps ten times shorter', () => {
    const scenarios = CAUSES.flatMap((cause) =>
      (['none', 'stretch', 'la_steroid', 'dry'] as const).map((treatment) => makeScenario({ cause, treatment })),
    );
    let worst = 0;
    let worstCoarse = 0;
    for (const scenario of scenarios) {
      const fine = seriesOf(record(scenario, 0.1), 'painL');
      const usual = seriesOf(record(scenario, 1), 'painL');
      const coarse = seriesOf(record(scenario, 2), 'painL');
      for (let hours = -200; hours < END_HOURS; hours += 3.7) {
        worst = Math.max(worst, Math.abs(valueAt(usual, hours) - valueAt(fine, hours)));
        worstCoarse = Math.max(worstCoarse, Math.abs(valueAt(coarse, hours) - valueAt(fine, hours)));
      }
    }
    expect(worst).toBeLessThan(0.05);
    expect(worstCoarse).toBeLessThan(0.15);
  });

  it('lands on its events, and shows the state before and after each', () => {
    const scenario = makeScenario({ cause: 'strain', treatment: 'dry', needleTimesHours: [0, 100.5], causeFixedAtHours: 10.25 });
    const { hours } = record(scenario);
    for (const event of [-240, 0, 10.25, 100.5]) expect(hours.filter((time) => time === event)).toHaveLength(2);
    expect(hours.at(-1)).toBe(END_HOURS);
  });
});

describe('what the model says', () => {
  const painAt = (scenario: Scenario, hours: number): number => valueAt(seriesOf(record(scenario), 'painL'), hours);

  it('stays healthy as long as the cause has not begun', () => {
    const recording = record(makeScenario({ cause: 'sleep' }));
    expect(valueAt(seriesOf(recording, 'painL'), recording.course.startHours)).toBeLessThan(0.1);
  });

  it('treats no one before time 0: until then all treatments are one', () => {
    const before = TREATMENTS.map((treatment) => painAt(makeScenario({ treatment }), -1));
    expect(new Set(before.map((pain) => pain.toFixed(3))).size).toBe(1);
  });

  it('numbs longer with bupivacaine', () => {
    const block = (anaesthetic: 'lidocaine' | 'bupivacaine'): number =>
      valueAt(seriesOf(record(makeScenario({ treatment: 'la', needle: { anaesthetic } })), 'block'), 4);
    expect(block('bupivacaine')).toBeGreaterThan(0.5);
    expect(block('lidocaine')).toBeLessThan(0.2);
  });

  it('releases less the further the tip is off, and nothing in a soft muscle', () => {
    const effects = [0, 2, 4, 6, 8, 10].map((tipMillimetres) => {
      const course = planCourse(makeScenario({ treatment: 'dry', needle: { tipMillimetres } }), TYPICAL_PERSON);
      return integrate(course, { endHours: 1, longestStep: 1 }, () => true)[0]!.effect;
    });
    expect(effects).toEqual([...effects].sort((one, other) => other - one));
    expect(effects[0]).toBeGreaterThan(0.9);
    expect(effects.at(-1)).toBeLessThan(0.1);

    const twice = planCourse(makeScenario({ treatment: 'dry', needleTimesHours: [0, 240] }), TYPICAL_PERSON);
    const second = integrate(twice, { endHours: 300, longestStep: 1 }, () => true)[1]!;
    expect(second.accuracy).toBeGreaterThan(0.8);
    expect(second.effect).toBeLessThan(0.2);
  });

  it('numbs less the further the tip is off, and further with more volume', () => {
    const block = (tipMillimetres: number, volumeMillilitres: number): number =>
      valueAt(seriesOf(record(makeScenario({ treatment: 'la', needle: { tipMillimetres, volumeMillilitres } })), 'block'), 0.5);
    expect(block(9, 1)).toBeLessThan(block(0, 1) - 0.1);
    expect(block(9, 0.2)).toBeLessThan(0.1);
    expect(block(9, 4)).toBeGreaterThan(block(9, 1));
  });

  it('lets go more slowly without energy', () => {
    const course = planCourse(makeScenario(), TYPICAL_PERSON);
    const inputs = inputsAt(course, course.startHours - 1, { load: 0, stress: 0, stretching: 0, heat: 0 });
    const contractionLeft = (energy: number): number => {
      const state = createHealthyState();
      state[STATE.K] = 0.8;
      state[STATE.E] = energy;
      advance(state, course, inputs, 0.02);
      return state[STATE.K]!;
    };
    const [starved, fed] = [contractionLeft(0.05), contractionLeft(0.9)];
    expect(fed).toBeLessThan(0.8);
    expect(0.8 - starved).toBeLessThan(0.6 * (0.8 - fed));
  });

  it('keeps a knot away when the person stretches and the cause is put right in time', () => {
    const left = painAt(makeScenario({ cause: 'sitting', causeFixedAtHours: -700, stretchFromHours: -700 }), 0);
    expect(left).toBeLessThan(1);
    expect(painAt(makeScenario({ cause: 'sitting' }), 0)).toBeGreaterThan(5);
  });
});
