import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pullOn, satelliteFrom } from '#src/physiology/neighbour-pull.ts';
import { knotArea } from '#src/physiology/outputs.ts';
import { makeScenario } from '#src/physiology/scenarios.ts';
import * as field from '#src/physiology/spatial-field.ts';
import { buildScenario } from '#src/physiology/trajectory.ts';

const RADIUS = 4;
const LENGTH = 150;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const millimetres = fc.double({ min: -80, max: 80, noNaN: true });

describe('field over a muscle', () => {
  it('gives radii of the known sizes: 2.1 mm of rest, 4.0 active, 4.4 old', () => {
    expect(field.knotRadius(knotArea(0, 0))).toBeCloseTo(2.1, 1);
    expect(field.knotRadius(knotArea(0.87, 0.6))).toBeCloseTo(4.0, 1);
    expect(field.knotRadius(knotArea(1, 1))).toBeCloseTo(4.4, 1);
    expect(field.drugReach(1, 1.5)).toBeCloseTo(9.3, 1);
  });

  it('is whole in the middle and gone far away', () => {
    const at = (x: number, y: number, z: number): number[] => [
      field.knotAt(0.8, RADIUS, x, y, z),
      field.chemicalsAt(0.7, RADIUS, x, y, z),
      1 - field.supplyAt(0.3, RADIUS, x, y, z),
    ];
    expect(at(0, 0, 0)).toEqual([0.8, 0.7, expect.closeTo(0.7, 9)]);
    for (const value of at(60, 40, 0)) expect(value).toBeCloseTo(0, 6);
    expect(field.flowAt(0.2, 0.8, RADIUS, 0, 0, 0)).toBeCloseTo(0.2, 2);
    expect(field.flowAt(0.2, 0.8, RADIUS, 0, 2.1 * RADIUS, 0)).toBeGreaterThan(0.9);
    expect(field.flowAt(0.2, 0.8, RADIUS, 0, 60, 0)).toBeCloseTo(1, 9);
    expect(field.numbAt(0.9, 9, 0)).toBe(0.9);
    expect(field.sorenessAt(0.4, 60)).toBeCloseTo(0, 9);
  });

  it('is longer along the fibres than across', () => {
    expect(field.knotAt(1, RADIUS, 5, 0, 0)).toBeGreaterThan(field.knotAt(1, RADIUS, 0, 5, 0));
    expect(field.chemicalsAt(1, RADIUS, 5, 0, 0)).toBeGreaterThan(field.chemicalsAt(1, RADIUS, 0, 5, 0));
  });

  it('keeps the band between the ends of the fibre and thin across', () => {
    expect(field.bandAt(0.9, RADIUS, 0.5, 0, 0)).toBeCloseTo(0.9, 9);
    expect([0, 1].map((fraction) => field.bandAt(0.9, RADIUS, fraction, 0, 0))).toEqual([0, 0]);
    expect(field.bandAt(0.9, RADIUS, 0.5, 20, 0)).toBeLessThan(0.01);
  });

  it('slides fibres toward the knot from both sides by what the knot lost, and the ends stay', () => {
    const lost = 0.1 * 0.63 * 0.9 * LENGTH;
    const left = field.slideAt(0.9, RADIUS, LENGTH, -1.4 * RADIUS, 0);
    const right = field.slideAt(0.9, RADIUS, LENGTH, 1.4 * RADIUS, 0);
    expect(left).toBeGreaterThan(0);
    expect(right).toBe(-left);
    expect(left - right).toBeCloseTo(lost * (1 - (2.8 * RADIUS) / LENGTH), 9);
    for (const x of [-LENGTH / 2, 0, LENGTH / 2, LENGTH]) expect(field.slideAt(0.9, RADIUS, LENGTH, x, 0)).toBeCloseTo(0, 12);
    expect(field.slideAt(0.9, RADIUS, LENGTH, -6, 10)).toBeLessThan(0.5 * left);
    expect(field.slideAt(0.9, RADIUS, LENGTH, -6, 10)).toBeGreaterThan(0);
  });

  it('never folds a fibre over itself, nor a row of fibres, even enlarged', () => {
    const step = 0.05;
    fc.assert(
      fc.property(share, millimetres, millimetres, fc.double({ min: 40, max: 400, noNaN: true }), (K, x, y, length) => {
        const factor = field.exaggerationOfSlide(K, RADIUS, length);
        const along = (place: number): number => place + factor * field.slideAt(K, RADIUS, length, place, y);
        const across = (place: number): number => place + field.EXAGGERATION * field.pushAt(K, RADIUS, x, place);
        expect(along(x + step)).toBeGreaterThan(along(x));
        expect(across(y + step)).toBeGreaterThan(across(y));
      }),
      { seed: 21, numRuns: 500 },
    );
    expect(field.exaggerationOfSlide(0.2, RADIUS, 60)).toBe(3);
    expect(field.exaggerationOfSlide(0.9, RADIUS, 150)).toBeLessThan(1.5);
  });

  it('pushes aside, equally to both sides', () => {
    fc.assert(
      fc.property(share, millimetres, millimetres, (K, x, y) => {
        const push = field.pushAt(K, RADIUS, x, y);
        expect(push * y).toBeGreaterThanOrEqual(0);
        expect(field.pushAt(K, RADIUS, x, -y) + push).toBeCloseTo(0, 12);
        expect(Math.abs(push)).toBeLessThanOrEqual(0.62 * K);
      }),
      { seed: 22 },
    );
  });

  it('keeps the volume of a fibre: wider where it is shorter', () => {
    expect(field.fibreWidthAt(0.5, 1.05, RADIUS, 0)).toBeCloseTo(1 / Math.sqrt(0.5), 9);
    expect(field.fibreWidthAt(0.5, 1.05, RADIUS, 50)).toBeCloseTo(1 / Math.sqrt(1.05), 9);
  });

  it('grows glow and referral with pain', () => {
    expect(field.painGlowRadius(4, 0)).toBe(6);
    expect(field.painGlowRadius(4, 10)).toBe(16);
    expect(field.referralOpacity(4)).toBe(0.4);
  });
});

describe('pull on neighbours', () => {
  it('is less for a looser tie and a wider gap', () => {
    expect(pullOn(0.9, 'same-group', 0)).toBe(0.9);
    expect(pullOn(0.9, 'shared-fascia', 10)).toBeLessThan(pullOn(0.9, 'same-group', 10));
    expect(pullOn(0.9, 'opposite-side', 10)).toBeLessThan(pullOn(0.9, 'shared-fascia', 10));
    expect(pullOn(0.9, 'same-group', 40)).toBeCloseTo(0.9 / Math.E, 9);
  });

  it('hints at a second knot only after two weeks of strong pull', () => {
    const old = buildScenario(makeScenario({ cause: 'anatomical', severity: 'severe' }));
    const from = satelliteFrom(old, 'same-group', 10);
    expect(from).toBeGreaterThan(0.1);
    expect(from).toBeLessThan(0.34);
    expect(satelliteFrom(old, 'opposite-side', 10)).toBeNull();
    expect(satelliteFrom(buildScenario(makeScenario({ cause: 'strain' })), 'shared-fascia', 20)).toBeNull();
  });
});
