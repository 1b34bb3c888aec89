import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPlaces, type MarkLabel } from '#src/ui/consult/mark-labels.ts';

const ROOM = { left: 200, right: 1000 };
const label: fc.Arbitrary<MarkLabel> = fc.record({
  x: fc.integer({ min: 0, max: 1200 }),
  y: fc.integer({ min: 0, max: 900 }),
  width: fc.integer({ min: 60, max: 300 }),
  height: fc.integer({ min: 48, max: 90 }),
});

describe('labels of marks', () => {
  it('stand inside their room and never on each other, wherever the marks are', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), (labels) => {
        const places = labelPlaces(labels, ROOM);
        const boxes = places.map(({ left, top }, n) => ({ left, top, right: left + labels[n]!.width, bottom: top + labels[n]!.height }));
        for (const [n, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(ROOM.left);
          expect(box.right).toBeLessThanOrEqual(ROOM.right);
          const [x, y] = places[n]!.meets;
          expect(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).toBe(true);
          for (const other of boxes.slice(n + 1)) {
            expect(box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top).toBe(true);
          }
        }
      }),
    );
  });

  it('stand outward of a mark, level with it', () => {
    const [left, right] = labelPlaces(
      [
        { x: 500, y: 200, width: 120, height: 60 },
        { x: 700, y: 200, width: 120, height: 60 },
      ],
      ROOM,
    );
    expect(left!.left + 120).toBeLessThan(500 - 22);
    expect(right!.left).toBeGreaterThan(700 + 22);
    expect(left!.top + 30).toBe(200);
    expect(left!.meets).toEqual([left!.left + 120, 200]);
  });

  it('stand below where the edge leaves no room beside', () => {
    const [place] = labelPlaces([{ x: 260, y: 200, width: 120, height: 60 }], ROOM);
    expect(place!.left).toBe(208);
    expect(place!.top).toBeGreaterThan(200 + 22);
  });
});
