import { describe, expect, it } from 'vitest';
import { createMicroState, KNOT_SHARE, SARCOMERE_COUNT, writeMicroState, type MicroState } from '#src/physiology/micro.ts';
import { createSample } from '#src/physiology/sample.ts';
import { makeScenario, type ScenarioChoices } from '#src/physiology/scenarios.ts';
import { buildScenario, sampleAtHours } from '#src/physiology/trajectory.ts';

function microAt(choices: ScenarioChoices, hours: number): MicroState {
  return writeMicroState(sampleAtHours(buildScenario(makeScenario(choices)), hours, createSample()), createMicroState());
}

const injected: ScenarioChoices = { treatment: 'la_steroid' };
const middle = KNOT_SHARE.indexOf(1) + 2;

describe('micro view', () => {
  const healthy = microAt(injected, -672);
  const active = microAt(injected, -0.1);
  const numb = microAt(injected, 0.25);
  const later = microAt(injected, 240);

  it('has thirteen sarcomeres, five in the knot, the same from both ends', () => {
    expect(SARCOMERE_COUNT).toBe(13);
    expect(KNOT_SHARE.filter((share) => share === 1)).toHaveLength(5);
    expect(KNOT_SHARE.toReversed()).toEqual([...KNOT_SHARE]);
  });

  it('shortens the knot to about half and stretches the rest a little', () => {
    expect(healthy.spacing[middle]).toBeCloseTo(2.67, 1);
    expect(active.spacing[middle]).toBeCloseTo(1.31, 1);
    expect(active.spacing[0]).toBeGreaterThan(2.8);
    expect(active.spacing[0]).toBeLessThan(2.9);
    expect(later.spacing[middle]).toBeGreaterThan(2.5);
  });

  it('goes evenly from outside into the knot', () => {
    for (let index = 1; index <= middle; index += 1) {
      expect(active.spacing[index]).toBeLessThanOrEqual(active.spacing[index - 1]!);
      expect(active.width[index]).toBeGreaterThanOrEqual(active.width[index - 1]!);
    }
  });

  it('keeps volume, and crumples thick filaments and blurs Z-lines only where there is no room', () => {
    for (const { spacing, width, crumpled, smear, overlap } of [healthy, active, numb, later]) {
      for (let index = 0; index < SARCOMERE_COUNT; index += 1) {
        expect(width[index]! ** 2 * spacing[index]!).toBeCloseTo(2.7, 4);
        expect(crumpled[index]! > 0).toBe(spacing[index]! < 1.6);
        expect(smear[index]! > 0).toBe(spacing[index]! < 1.6);
        expect(overlap[index]).toBeGreaterThan(0.5);
        expect(overlap[index]).toBeLessThanOrEqual(Math.fround(0.72));
      }
    }
    expect(active.crumpled[middle]).toBeGreaterThan(0.1);
  });

  it('starves an active knot: little ATP, a thin capillary, bent and slow red cells, many chemicals', () => {
    expect(active.atpTokens).toBeLessThan(0.5 * healthy.atpTokens);
    expect(active.releasePerHour).toBeLessThan(0.5 * healthy.releasePerHour);
    expect(active.acetylcholinePerSecond).toBeGreaterThan(20);
    expect(healthy.acetylcholinePerSecond).toBeLessThan(4);
    expect([healthy.redCellsBend, active.redCellsBend]).toEqual([false, true]);
    expect(active.redCellSpeed).toBeLessThan(0.5 * healthy.redCellSpeed);
    expect(active.redCellCount).toBeLessThan(healthy.redCellCount);
    expect(active.chemicalDots).toBeGreaterThan(40);
  });

  it('shows an injection: plugs, a pale and quiet nerve, a resetting terminal; then steroid, few immune cells', () => {
    expect(numb.channelPlugs).toBeGreaterThan(10);
    expect(numb.nerveRed).toBeLessThan(0.1 * active.nerveRed);
    expect(numb.spikesPerSecond).toBeLessThan(0.2 * active.spikesPerSecond);
    expect([active.terminalResetting, numb.terminalResetting]).toEqual([false, true]);
    const day = microAt(injected, 24);
    expect(day.steroidTokens).toBeGreaterThan(1);
    expect(day.chemicalSource).toBeLessThan(1);
    expect(day.immuneCells).toBeGreaterThan(later.immuneCells);
    expect(day.channelPlugs).toBeLessThan(0.1);
  });

  it('fills what it is given, whatever stood there', () => {
    const sample = sampleAtHours(buildScenario(makeScenario(injected)), 5, createSample());
    const reused = writeMicroState(createSample().fill(0.7), createMicroState());
    expect(writeMicroState(sample, reused)).toBe(reused);
    expect(reused).toEqual(writeMicroState(sample, createMicroState()));
  });
});
