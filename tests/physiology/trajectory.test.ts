import { describe, expect, it } from 'vitest';
import { createRandom } from '#src/math/seeded-random.ts';
import { COLUMN, COLUMN_COUNT, COLUMNS, createSample, type ColumnSymbol } from '#src/physiology/sample.ts';
import { CAUSES, END_HOURS, makeScenario, type ScenarioChoices } from '#src/physiology/scenarios.ts';
import { EVEN_ROWS, rowAt } from '#src/physiology/table-rows.ts';
import { hoursAt, placeOnAxis } from '#src/physiology/time-warp.ts';
import { buildScenario, sampleAtHours, sampleTrajectory } from '#src/physiology/trajectory.ts';
import { rangeProblem, record, seriesOf, valueAt } from './support/record.ts';

const choices: readonly ScenarioChoices[] = [
  ...CAUSES.flatMap((cause) => (['none', 'stretch', 'la_steroid'] as const).map((treatment) => ({ cause, treatment }))),
  { treatment: 'dry', needleTimesHours: [0, 168, 1008, END_HOURS], stretchFromHours: 48, causeFixedAtHours: 300 },
];
const scenarios = choices.map(makeScenario);

const trajectories = scenarios.map(buildScenario);

describe('table of a course', () => {
  it('rises in time and place, with two rows at every event and a row at every even place but theirs', () => {
    for (const { hours, places, rowCount, scenario, warp } of trajectories) {
      expect(rowCount).toBeGreaterThanOrEqual(EVEN_ROWS);
      expect([hours[0], hours.at(-1), places[0], places.at(-1)]).toEqual([warp.startHours, END_HOURS, 0, 1]);
      for (let row = 1; row < rowCount; row += 1) {
        expect(places[row]).toBeGreaterThanOrEqual(places[row - 1]!);
        if (hours[row] !== hours[row - 1]) expect(places[row]).toBeGreaterThan(places[row - 1]!);
      }
      const events = [warp.startHours, ...(warp.withNeedle ? scenario.needleTimesHours : [])];
      for (const event of events) expect(hours.filter((time) => time === event)).toHaveLength(2);
      const evenRows = Array.from({ length: EVEN_ROWS }, (_, index) => index / (EVEN_ROWS - 1)).filter((s) => places.includes(s));
      expect(evenRows.length).toBeGreaterThanOrEqual(EVEN_ROWS - 2);
    }
  });

  it('finds the row of any place as a plain search does', () => {
    const random = createRandom(3);
    for (const trajectory of trajectories) {
      for (let count = 0; count < 400; count += 1) {
        const s = random();
        expect(rowAt(trajectory, s)).toBe(trajectory.places.findLastIndex((place) => place <= s));
      }
      expect([rowAt(trajectory, -1), rowAt(trajectory, 2)]).toEqual([1, trajectory.rowCount - 1]);
    }
  });

  it('says what the integrator says, at 300 drawn places each (seed 5)', () => {
    const limits: Partial<Record<ColumnSymbol, number>> = { painL: 0.12, painR: 0.1, kPa: 0.1, rom: 0.6, SLk: 0.03, SLo: 0.01 };
    const random = createRandom(5);
    const sample = createSample();
    for (const [index, trajectory] of trajectories.entries()) {
      const recording = record(scenarios[index]!);
      const series = COLUMNS.map((column) => seriesOf(recording, column));
      for (let count = 0; count < 300; count += 1) {
        const s = random();
        const hours = hoursAt(trajectory.warp, s);
        sampleTrajectory(trajectory, s, sample);
        for (const [column, symbol] of COLUMNS.entries()) {
          const error = Math.abs(sample[column]! - valueAt(series[column]!, hours));
          if (error > (limits[symbol] ?? 0.03)) expect.fail(`${symbol} is off by ${error} at ${hours} h in scenario ${index}`);
        }
      }
    }
  });

  it('stays in range wherever it is sampled', () => {
    const sample = createSample();
    for (const trajectory of trajectories) {
      for (let step = 0; step <= 3000; step += 1) expect(rangeProblem(sampleTrajectory(trajectory, step / 3000, sample))).toBeNull();
    }
  });

  it('never blends across a needle: release jumps at its moment, and is whole on either side', () => {
    const sample = createSample();
    for (const trajectory of trajectories.filter(({ warp }) => warp.withNeedle)) {
      for (const { hours, effect } of trajectory.hits) {
        const place = placeOnAxis(trajectory.warp, hours);
        const before = sampleTrajectory(trajectory, place - 1e-9, sample)[COLUMN.R]!;
        const after = sampleTrajectory(trajectory, place, sample)[COLUMN.R]!;
        expect(after - before).toBeCloseTo(effect, 3);
        expect(sampleAtHours(trajectory, hours, sample)[COLUMN.R]).toBe(after);
      }
      const first = placeOnAxis(trajectory.warp, 0);
      for (let step = 0; step < 400; step += 1) {
        expect(sampleTrajectory(trajectory, (first * step) / 400, sample)[COLUMN.R]).toBe(0);
        expect(sampleTrajectory(trajectory, first + 1e-4 * step, sample)[COLUMN.R]).toBeGreaterThan(0.8);
      }
    }
  });

  it('fills the sample it is given and clamps places outside the axis', () => {
    const sample = createSample();
    const [trajectory] = trajectories;
    expect(sampleTrajectory(trajectory!, 0.5, sample)).toBe(sample);
    const end = Array.from(sampleTrajectory(trajectory!, 1, sample));
    expect(Array.from(sampleTrajectory(trajectory!, 9, sample))).toEqual(end);
    expect(end).toEqual(Array.from(trajectory!.values.subarray(-COLUMN_COUNT)));
  });

  it('can be handed over by a worker: one buffer, plain data', () => {
    const original = buildScenario(makeScenario({ treatment: 'la' }));
    const place = 0.613;
    const expected = Array.from(sampleTrajectory(original, place, createSample()));
    const arrived = structuredClone(original, { transfer: [original.buffer] });
    expect(original.buffer.byteLength).toBe(0);
    expect(arrived.buffer.byteLength).toBeLessThan(120_000);
    expect(arrived.values.buffer).toBe(arrived.buffer);
    expect(Array.from(sampleTrajectory(arrived, place, createSample()))).toEqual(expected);
  });

  it('is the same to the last bit when built again', () => {
    const [one, other] = [1, 2].map(() => buildScenario(scenarios.at(-1)!).buffer) as [ArrayBuffer, ArrayBuffer];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  });
});
