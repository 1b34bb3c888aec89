import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLE, halfWidth, middle, OUR_FIBRE } from '#src/appearance/micro/bundle.ts';
import { easeMove, stillAt, viewAt } from '#src/appearance/micro/camera.ts';
import { keepPlaces, overlaps, placeLabels } from '#src/appearance/micro/label-places.ts';
import { lengthAt, overlapOf, REST_LENGTH, stepEnds, stepLength, THICK_LENGTH, THIN_LENGTH, widthFactor, zLines } from '#src/appearance/micro/sarcomeres.ts';
import { dotAt } from '#src/appearance/micro/scatter.ts';
import { cellAt, NARROWEST, TRACK, vesselMiddle, VESSEL_WIDTH, vesselWidthAt, WALL } from '#src/appearance/micro/vessel.ts';

const lengths = fc.record({
  coreLength: fc.double({ min: 1, max: REST_LENGTH, noNaN: true }),
  besideLength: fc.double({ min: REST_LENGTH, max: 2.9, noNaN: true }),
});
const across = fc.double({ min: -20, max: 20, noNaN: true });
const vesselWidths = fc.double({ min: 0, max: 1.6, noNaN: true });

describe('the tiny steps', () => {
  it('have rising Z-lines whose distances fill the window', () => {
    fc.assert(
      fc.property(lengths, fc.double({ min: 5, max: 60, noNaN: true }), (given, half) => {
        const lines = zLines(given, half);
        const first = -(lines.length / 2 - 1);
        const sum = lines.slice(1).reduce((total, line, i) => {
          expect(line - lines[i]!).toBeCloseTo(stepLength(first + i, given), 9);
          return total + line - lines[i]!;
        }, 0);
        expect(stepEnds(first, given)[0]).toBeCloseTo(lines[0]!, 9);
        expect(lines[0]).toBeLessThanOrEqual(-half);
        expect(lines.at(-1)).toBeGreaterThanOrEqual(half);
        expect(sum).toBeLessThanOrEqual(2 * (half + 3));
      }),
    );
  });

  it('are 13 in the near window at ease', () => {
    const inside = zLines({ coreLength: REST_LENGTH, besideLength: REST_LENGTH }, 18).filter((line) => Math.abs(line) <= 18);
    expect(inside.length - 1).toBe(13);
  });

  it('overlap by the rule of the filaments', () => {
    expect(overlapOf(REST_LENGTH)).toBeCloseTo(THIN_LENGTH + THICK_LENGTH / 2 - REST_LENGTH / 2);
    expect(overlapOf(1.3)).toBe(0.72);
    expect(overlapOf(2 * THIN_LENGTH + THICK_LENGTH + 0.1)).toBe(0);
  });

  it('keep the volume of each step, and nearly that of the drawn swell', () => {
    fc.assert(
      fc.property(lengths, (given) => {
        expect(widthFactor(given.coreLength) ** 2 * given.coreLength).toBeCloseTo(REST_LENGTH);
        let drawn = 0;
        let count = 0;
        for (let index = -6; index <= 6; index++, count++) drawn += stepLength(index, given) * widthFactor(lengthAt(middleOf(index, given), given)) ** 2;
        expect(drawn / count / REST_LENGTH).toBeGreaterThan(0.93);
        expect(drawn / count / REST_LENGTH).toBeLessThan(1.07);
      }),
    );
  });
});

const middleOf = (index: number, given: Parameters<typeof stepEnds>[1]): number => (stepEnds(index, given)[0] + stepEnds(index, given)[1]) / 2;

describe('fibres and vessel', () => {
  it('never run into each other near the knot', () => {
    const above = BUNDLE.find(({ row }) => row === -1)!;
    const under = BUNDLE.find(({ row }) => row === 1)!;
    fc.assert(
      fc.property(lengths, across, vesselWidths, (given, x, width) => {
        const ours = halfWidth(OUR_FIBRE, x, given);
        const at = middle(OUR_FIBRE, x, given);
        const vessel = vesselMiddle(x, width, given);
        const reach = vesselWidthAt(x, width) / 2 + WALL;
        expect(middle(above, x, given) + halfWidth(above, x, given)).toBeLessThan(at - ours);
        expect(vessel - reach).toBeGreaterThan(at + ours);
        expect(vessel + reach).toBeLessThan(middle(under, x, given) - halfWidth(under, x, given));
      }),
    );
  });

  it('leave the vessel open, narrowest at the knot', () => {
    fc.assert(
      fc.property(across, vesselWidths, (x, width) => {
        expect(vesselWidthAt(x, width)).toBeGreaterThanOrEqual(NARROWEST * VESSEL_WIDTH - 1e-9);
        if (width < 1) expect(vesselWidthAt(x, width)).toBeGreaterThanOrEqual(vesselWidthAt(0, width) - 1e-9);
      }),
    );
  });

  it('keep red cells in their order, on the track', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), vesselWidths, fc.double({ min: 0, max: 50, noNaN: true }), (count, width, phase) => {
        const before = cellAt(0, count, phase, width);
        const after = cellAt(0, count, phase + 1e-4, width);
        expect(Math.abs(before)).toBeLessThanOrEqual(TRACK / 2);
        if (after > before - TRACK / 2) expect(after).toBeGreaterThan(before);
      }),
    );
  });
});

describe('dots', () => {
  it('stay near the knot', () => {
    const speck = { x: 0, y: 0, share: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), fc.double({ min: 0, max: 99, noNaN: true }), lengths, (index, drift, given) => {
        dotAt(index, drift, given, speck);
        expect(Math.abs(speck.x)).toBeLessThan(15);
        expect(Math.abs(speck.y)).toBeLessThan(15);
        expect(speck.share).toBeGreaterThanOrEqual(0);
        expect(speck.share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the camera', () => {
  it('comes nearer all the way and keeps our fibre in the middle', () => {
    let before = 0;
    for (let zoom = 0; zoom <= 1.001; zoom += 0.1) {
      const view = viewAt(zoom, 390, 380);
      expect(view.scale).toBeGreaterThan(before);
      expect(view.x).toBe(195);
      expect(Math.abs(view.y - 190)).toBeLessThan(10);
      before = view.scale;
    }
  });

  it('eases from 0 to 1 and knows three stills', () => {
    expect([easeMove(0), easeMove(1)]).toEqual([0, 1]);
    expect([0.1, 0.4, 0.9].map(stillAt)).toEqual([0, 0.5, 1]);
  });
});

describe('labels', () => {
  const box = fc.constantFrom({ width: 390, height: 380 }, { width: 320, height: 300 }, { width: 700, height: 620 }, { width: 960, height: 760 });
  const wish = fc.record({
    width: fc.integer({ min: 80, max: 190 }),
    height: fc.constantFrom(34, 56),
    fx: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    fy: fc.double({ min: 0.3, max: 0.9, noNaN: true }),
  });

  it('stay in the box, off each other and off the button', () => {
    const button = { x: 12, y: 12, width: 200, height: 48 };
    fc.assert(
      fc.property(box, fc.array(wish, { minLength: 1, maxLength: 3 }), (size, given) => {
        const wishes = given.map(({ width, height, fx, fy }) => ({ width, height, toX: fx * size.width, toY: fy * size.height }));
        const places = placeLabels(wishes, size, [button], []).filter((place) => place !== null);
        expect(places.length).toBeGreaterThan(0);
        places.forEach((place, i) => {
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(place.x + place.width).toBeLessThanOrEqual(size.width);
          expect(place.y + place.height).toBeLessThanOrEqual(size.height);
          expect(overlaps(place, button)).toBe(false);
          for (const other of places.slice(i + 1)) expect(overlaps(place, other)).toBe(false);
        });
      }),
    );
  });

  it('stay where they are while the picture changes a little', () => {
    const size = { width: 700, height: 620 };
    const wishes = [{ width: 120, height: 56, toX: 350, toY: 300 }, { width: 120, height: 36, toX: 420, toY: 140 }];
    const first = placeLabels(wishes, size, [], []);
    const moved = wishes.map((one) => ({ ...one, toY: one.toY + 6 }));
    const kept = keepPlaces(first, moved, []);
    expect(kept?.map((place) => [place?.x, place?.y])).toEqual(first.map((place) => [place?.x, place?.y]));
    expect(keepPlaces(first, wishes.map((one, i) => ({ ...one, toX: first[i]!.x + 20, toY: first[i]!.y + 20 })), [])).toBeNull();
  });
});
