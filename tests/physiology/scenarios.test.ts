import { describe, expect, it } from 'vitest';
import { PARAMETER_TABLE } from '#src/physiology/parameter-table.ts';
import { DEFAULT_PARAMETERS, PARAMETER_NAMES } from '#src/physiology/parameters.ts';
import { makeScenario, scenarioProblem, type ScenarioChoices } from '#src/physiology/scenarios.ts';

describe('scenarios', () => {
  it('fills in what is not chosen', () => {
    expect(makeScenario({ treatment: 'la', needle: { tipMillimetres: 3 } })).toEqual({
      cause: 'overuse',
      treatment: 'la',
      severity: 'moderate',
      needleTimesHours: [0],
      needle: { tipMillimetres: 3, depthMillimetres: 0.8, volumeMillilitres: 1, anaesthetic: 'lidocaine' },
      stretchFromHours: null,
      causeFixedAtHours: null,
    });
  });

  it.each<[string, ScenarioChoices]>([
    ['cause', { cause: 'rain' as 'overuse' }],
    ['treatment', { treatment: 'hope' as 'none' }],
    ['severity', { severity: 'dire' as 'mild' }],
    ['needle.anaesthetic', { needle: { anaesthetic: 'rum' as 'lidocaine' } }],
    ['needle.tipMillimetres', { needle: { tipMillimetres: -1 } }],
    ['needle.depthMillimetres', { needle: { depthMillimetres: Number.NaN } }],
    ['needle.volumeMillilitres', { needle: { volumeMillilitres: 0 } }],
    ['needleTimesHours', { needleTimesHours: [] }],
    ['needleTimesHours', { needleTimesHours: [5] }],
    ['needleTimesHours[1]', { needleTimesHours: [0, 3] }],
    ['needleTimesHours[2]', { needleTimesHours: [0, 1000, 3000] }],
    ['needleTimesHours', { needleTimesHours: [0, 50, 100, 150, 200, 250, 300, 350, 400] }],
    ['stretchFromHours', { stretchFromHours: Infinity }],
    ['causeFixedAtHours', { causeFixedAtHours: '48' as unknown as number }],
  ])('refuses what it is not made for, and names the field: %s', (field, choices) => {
    expect(() => makeScenario(choices)).toThrow(`makeScenario: ${field} `);
  });

  it('accepts its own defaults and limits', () => {
    expect(scenarioProblem(makeScenario())).toBeNull();
    expect(scenarioProblem(makeScenario({ needleTimesHours: [0, 24, 2016], stretchFromHours: -4032 }))).toBeNull();
  });
});

describe('parameters', () => {
  it('each say their unit and meaning, and where they are from unless they were chosen', () => {
    for (const name of PARAMETER_NAMES) {
      const { value, unit, meaning, basis, source } = PARAMETER_TABLE[name];
      expect(Number.isFinite(value), name).toBe(true);
      expect(unit.length * meaning.length, name).toBeGreaterThan(0);
      if (basis !== 'illustrative') expect(source, name).toBeTruthy();
    }
  });

  it('cannot be changed in passing', () => {
    expect(Object.isFrozen(DEFAULT_PARAMETERS)).toBe(true);
    expect(DEFAULT_PARAMETERS.tauNdn).toBe(58);
  });
});
