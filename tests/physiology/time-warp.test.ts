import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, END_HOURS, SEVERITIES, TREATMENTS } from '#src/physiology/scenarios.ts';
import { hoursAt, placeOnAxis, ticksOf, warpOf } from '#src/physiology/time-warp.ts';

const warps = CAUSES.flatMap((cause) =>
  TREATMENTS.flatMap((treatment) => SEVERITIES.map((severity) => warpOf({ cause, treatment, severity }))),
);

describe('time axis', () => {
  it('rises all the way, from the cause to 84 days', () => {
    for (const warp of warps) {
      expect(hoursAt(warp, 0)).toBe(warp.startHours);
      expect(hoursAt(warp, 1)).toBe(END_HOURS);
      let before = -Infinity;
      for (let step = 0; step <= 5000; step += 1) {
        const hours = hoursAt(warp, step / 5000);
        expect(hours).toBeGreaterThan(before);
        before = hours;
      }
    }
  });

  it('has no jumps where its pieces meet', () => {
    for (const warp of warps) {
      for (const s of [0.3, 0.34, 0.4, 0.48, 0.56, 0.6, 0.76, 0.8]) {
        expect(hoursAt(warp, s - 1e-9)).toBeCloseTo(hoursAt(warp, s), 4);
      }
    }
  });

  it('gives back the place that it was asked with, both ways', () => {
    fc.assert(
      fc.property(fc.constantFrom(...warps), fc.double({ min: 0, max: 1, noNaN: true }), (warp, s) => {
        const hours = hoursAt(warp, s);
        const place = placeOnAxis(warp, hours);
        expect(Math.abs(hoursAt(warp, place) - hours)).toBeLessThan(1e-9 * Math.max(1, Math.abs(hours)));
        // A strain's first moments stand still in the last bits of its time: there places are told apart less well.
        if (warp.formationShape === 1 || s > 0.001) expect(Math.abs(place - s)).toBeLessThan(1e-9);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('clamps what lies outside', () => {
    for (const warp of warps) {
      expect(hoursAt(warp, -1)).toBe(warp.startHours);
      expect(hoursAt(warp, 2)).toBe(END_HOURS);
      expect(placeOnAxis(warp, -1e6)).toBe(0);
      expect(placeOnAxis(warp, 1e6)).toBe(1);
    }
  });

  it('runs in real time around a needle, and gives treatment more room than its hours', () => {
    const warp = warpOf({ cause: 'overuse', treatment: 'dry', severity: 'moderate' });
    const secondsPerAxis = (s: number): number => ((hoursAt(warp, s + 0.001) - hoursAt(warp, s)) / 0.001) * 3600;
    expect(hoursAt(warp, 0.3)).toBeCloseTo(-20 / 3600, 9);
    expect(placeOnAxis(warp, 0)).toBeCloseTo(0.325, 9);
    expect(secondsPerAxis(0.31)).toBeCloseTo(secondsPerAxis(0.39), 4);
    expect([0.4, 0.48, 0.6, 0.8].map((s) => hoursAt(warp, s))).toEqual([1 / 60, 0.5, 12, 168].map((hours) => expect.closeTo(hours, 9)));
    const without = warpOf({ cause: 'overuse', treatment: 'none', severity: 'moderate' });
    expect([0.34, 0.56, 0.76].map((s) => hoursAt(without, s))).toEqual([0, 12, 168].map((hours) => expect.closeTo(hours, 9)));
  });

  it('marks true times that do not crowd each other, always the start, 0 and the end', () => {
    const inHours = { second: 1 / 3600, minute: 1 / 60, hour: 1, day: 24 };
    for (const warp of warps) {
      const ticks = ticksOf(warp);
      expect(ticks.map(({ hours }) => hours)).toEqual(expect.arrayContaining([warp.startHours, 0, END_HOURS]));
      for (const [index, { s, hours, value, unit }] of ticks.entries()) {
        expect(value * inHours[unit]).toBeCloseTo(hours, 9);
        expect(hoursAt(warp, s)).toBeCloseTo(hours, 6);
        if (index > 0) expect(s - ticks[index - 1]!.s).toBeGreaterThanOrEqual(0.035);
      }
    }
  });
});
