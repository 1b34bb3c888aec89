import { describe, expect, it } from 'vitest';
import { COLUMN, COLUMN_COUNT, createSample } from '#src/physiology/sample.ts';
import { CAUSES, makeScenario, SEVERITIES, TREATMENTS, type ScenarioChoices } from '#src/physiology/scenarios.ts';
import { hasRemark, markStages, stageAt, STAGES, type Stage } from '#src/physiology/stages.ts';
import { placeOnAxis } from '#src/physiology/time-warp.ts';
import { buildScenario, sampleAtHours, type Trajectory } from '#src/physiology/trajectory.ts';

const build = (choices: ScenarioChoices): Trajectory => buildScenario(makeScenario(choices));

/** Stages in order of time, each once per stay. */
function course({ stages }: Trajectory): Stage[] {
  return Array.from(stages, (index) => STAGES[index]!).filter((stage, row, all) => stage !== all[row - 1]);
}

const stageAtHours = (trajectory: Trajectory, hours: number): Stage => stageAt(trajectory, placeOnAxis(trajectory.warp, hours));

describe('stages', () => {
  it('tell an injection whose cause stays: forms, hits, numbs, is sore, settles, is better, comes back', () => {
    expect(course(build({ treatment: 'la_steroid' }))).toEqual([
      'healthy',
      'loading',
      'latent',
      'active',
      'needle',
      'twitch',
      'needle',
      'numb',
      'settling',
      'sore',
      'settling',
      'relief',
      'returning',
      'active',
      'entrenched',
    ]);
  });

  it('tell a strain that is left alone: it lets go by itself', () => {
    expect(course(build({ cause: 'strain' }))).toEqual(['healthy', 'latent', 'active', 'letting-go', 'eased']);
  });

  it('tell a miss from a hit', () => {
    const miss = build({ treatment: 'la', needle: { tipMillimetres: 9 } });
    const hit = build({ treatment: 'la' });
    const second = 1 / 3600;
    expect([-10, 0, 1, 3, 59, 120].map((seconds) => stageAtHours(hit, seconds * second))).toEqual([
      'needle',
      'twitch',
      'twitch',
      'needle',
      'needle',
      'numb',
    ]);
    expect([0, 3, 120, 3000].map((seconds) => stageAtHours(miss, seconds * second))).toEqual(['needle', 'needle', 'missed', 'missed']);
    expect(stageAtHours(miss, 24)).toBe('active');
    expect(course(miss)).not.toContain('relief');
  });

  it('keep the seconds and hours of a needle weeks later, where an even row is a day', () => {
    const twice = build({ treatment: 'la', needleTimesHours: [0, 1200] });
    const second = 1 / 3600;
    expect([-0.5, -0.01, second, 0.01, 0.02, 1.5].map((hours) => stageAtHours(twice, 1200 + hours))).toEqual([
      'active',
      'needle',
      'twitch',
      'needle',
      'numb',
      'numb',
    ]);
    expect(stageAtHours(twice, 1200 + 20)).toMatch(/sore|settling/);
  });

  it('do not flicker, and each of the fifteen is met', () => {
    const met = new Set<Stage>();
    const some: ScenarioChoices[] = CAUSES.flatMap((cause) =>
      TREATMENTS.flatMap((treatment) =>
        SEVERITIES.flatMap((severity) =>
          [null, 0].map((causeFixedAtHours) => ({ cause, treatment, severity, causeFixedAtHours })),
        ),
      ),
    );
    some.push({ treatment: 'dry', needle: { tipMillimetres: 12 } });
    for (const choices of some) {
      const stages = course(build(choices));
      for (const stage of stages) met.add(stage);
      expect(stages.length, JSON.stringify(choices)).toBeLessThanOrEqual(17);
      expect(stages.filter((stage) => stage === 'active').length, JSON.stringify(choices)).toBeLessThanOrEqual(3);
    }
    expect([...met].sort()).toEqual([...STAGES].sort());
  });

  it('hold on until a limit is missed by 8 %', () => {
    const pains = [2.9, 3.1, 2.9, 3.05, 2.8, 2.7, 2.9, 3.1];
    const values = new Float32Array(pains.length * COLUMN_COUNT);
    for (const [row, pain] of pains.entries()) {
      values[row * COLUMN_COUNT + COLUMN.K] = 0.6;
      values[row * COLUMN_COUNT + COLUMN.painL] = pain;
    }
    const marked = new Uint8Array(pains.length);
    markStages({ hours: Float64Array.from(pains, (_, row) => row), values }, [], marked);
    expect(Array.from(marked, (index) => STAGES[index])).toEqual([
      'latent',
      'active',
      'active',
      'active',
      'active',
      'latent',
      'latent',
      'active',
    ]);
  });

  it('go with lines on pain elsewhere, neighbours and range', () => {
    const trajectory = build({ cause: 'anatomical' });
    const before = sampleAtHours(trajectory, trajectory.warp.startHours + 50, createSample());
    const bad = sampleAtHours(trajectory, 0, createSample());
    for (const remark of ['referred-pain', 'neighbours', 'range'] as const) {
      expect(hasRemark(before, remark)).toBe(false);
      expect(hasRemark(bad, remark)).toBe(true);
    }
    expect(bad[COLUMN.painR]).toBeGreaterThan(2);
  });
});
