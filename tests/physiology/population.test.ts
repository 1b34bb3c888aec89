import { describe, expect, it } from 'vitest';
import { createRandom, drawNormal } from '#src/math/seeded-random.ts';
import { drawPerson } from '#src/physiology/people.ts';
import { DEFAULT_PARAMETERS, PARAMETER_NAMES } from '#src/physiology/parameters.ts';
import {
  BAND_COLUMNS,
  BAND_QUANTILES,
  buildPopulationBand,
  createBandSample,
  POPULATION,
  quantileOf,
  runPopulation,
  sampleBand,
} from '#src/physiology/population.ts';
import { COLUMN } from '#src/physiology/sample.ts';
import { makeScenario } from '#src/physiology/scenarios.ts';
import { placeOnAxis, warpOf } from '#src/physiology/time-warp.ts';
import { buildScenario } from '#src/physiology/trajectory.ts';

describe('seeded draws', () => {
  it('are those of mulberry32, the same for the same seed', () => {
    const random = createRandom(20240);
    const again = createRandom(20240);
    const other = createRandom(20241);
    const draws = Array.from({ length: 1000 }, () => random());
    expect(draws).toEqual(Array.from({ length: 1000 }, () => again()));
    expect(draws[0]).not.toBe(other());
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(draws.reduce((sum, draw) => sum + draw, 0) / 1000).toBeCloseTo(0.5, 1);
  });

  it('are normal between their limits', () => {
    const random = createRandom(1);
    const draws = Array.from({ length: 20_000 }, () => drawNormal(random, 2.2));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const deviation = Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length);
    expect(mean).toBeCloseTo(0, 1);
    expect(deviation).toBeGreaterThan(0.9);
    expect(deviation).toBeLessThan(1);
    expect(Math.max(...draws.map(Math.abs))).toBeLessThanOrEqual(2.2);
  });
});

describe('people', () => {
  it('differ only in what is said to differ, around the typical person', () => {
    const random = createRandom(9);
    const people = Array.from({ length: 400 }, () => drawPerson(random));
    const drawn = PARAMETER_NAMES.filter((name) => people.some(({ parameters }) => parameters[name] !== DEFAULT_PARAMETERS[name]));
    expect(drawn.sort()).toEqual(
      ['aM', 'g', 'injDry', 'injLA', 'relF', 'stS', 'tauA', 'tauAdn', 'tauFdn', 'tauFup', 'tauLA', 'tauNdn', 'tauR', 'wE', 'wF', 'wM', 'wR', 'z0'].sort(),
    );
    for (const name of drawn) {
      const sorted = people.map(({ parameters }) => parameters[name]).sort((one, other) => one - other);
      expect(quantileOf(sorted, 0.5) / DEFAULT_PARAMETERS[name], name).toBeCloseTo(1, 0.7);
      expect(sorted[0], name).toBeLessThan(DEFAULT_PARAMETERS[name]);
      expect(sorted.at(-1), name).toBeGreaterThan(DEFAULT_PARAMETERS[name]);
    }
    for (const person of people) {
      expect(person.aimErrorMillimetres).toBeGreaterThanOrEqual(0);
      expect(person.aimErrorMillimetres).toBeLessThanOrEqual(4.4);
      expect(person.fixFraction).toBeGreaterThanOrEqual(0.3);
      expect(person.fixFraction).toBeLessThanOrEqual(1);
      expect(person.driftFraction).toBeGreaterThanOrEqual(0);
      expect(person.driftFraction).toBeLessThanOrEqual(0.9);
    }
  });

  it('are counted in only when they come with pain', () => {
    const pains: number[] = [];
    const count = runPopulation(makeScenario({ severity: 'mild' }), [-1 / 60, 1], POPULATION, (member, row, values) => {
      if (row === 0) pains[member] = values[COLUMN.painL]!;
    });
    expect(pains).toHaveLength(count);
    expect(Math.min(...pains)).toBeGreaterThanOrEqual(3);
  });
});

describe('band of a population', () => {
  const scenario = makeScenario({ treatment: 'la' });
  const options = { ...POPULATION, size: 60 };
  const band = buildPopulationBand(scenario, options);
  const [low, middle, high] = [0, 1, 2];
  const slot = (column: (typeof BAND_COLUMNS)[number], quantile: number): number =>
    BAND_COLUMNS.indexOf(column) * BAND_QUANTILES.length + quantile;

  it('stands on the rows of the scenario itself', () => {
    expect(band.places).toEqual(buildScenario(scenario).places);
    expect(band.memberCount).toBe(60);
  });

  it('orders its quantiles everywhere, for pain, tightness and flow', () => {
    const sample = createBandSample();
    for (let step = 0; step <= 2000; step += 1) {
      sampleBand(band, step / 2000, sample);
      for (const column of BAND_COLUMNS) {
        expect(sample[slot(column, low!)]).toBeLessThanOrEqual(sample[slot(column, middle!)]!);
        expect(sample[slot(column, middle!)]).toBeLessThanOrEqual(sample[slot(column, high!)]!);
      }
    }
  });

  it('is narrow in health and wide weeks after a needle', () => {
    const spread = (hours: number): number => {
      const sample = sampleBand(band, placeOnAxis(warpOf(scenario), hours), createBandSample());
      return sample[slot('painL', high!)]! - sample[slot('painL', low!)]!;
    };
    expect(spread(-660)).toBeLessThan(0.3);
    expect(spread(1000)).toBeGreaterThan(3);
  });

  it('jumps at the needle, without anything between', () => {
    const at = placeOnAxis(warpOf(scenario), 0);
    const tightness = (s: number): number => sampleBand(band, s, createBandSample())[slot('B', middle!)]!;
    const before = tightness(at - 1e-9);
    expect(tightness(at)).toBeLessThan(before - 0.2);
    expect(tightness(at - 0.0004)).toBeCloseTo(before, 2);
  });

  it('is the same for the same seed, another for another, and can be handed over', () => {
    const again = buildPopulationBand(scenario, options);
    expect(again.values).toEqual(band.values);
    expect(buildPopulationBand(scenario, { ...options, seed: 5 }).values).not.toEqual(band.values);
    const arrived = structuredClone(again, { transfer: [again.buffer] });
    expect(sampleBand(arrived, 0.7, createBandSample())).toEqual(sampleBand(band, 0.7, createBandSample()));
  });

  it('takes quantiles as usual', () => {
    expect([0, 0.1, 0.5, 1].map((part) => quantileOf([1, 2, 3, 4, 5], part))).toEqual([1, 1.4, 3, 5]);
    expect(quantileOf([], 0.5)).toBe(0);
  });
});
