import fc from 'fast-check';
import { BufferAttribute, BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { SOLID_LAYERS } from '#src/scene/model.ts';
import { openLayers, orderOutsideIn, solidCount } from '#src/scene/outside-in.ts';

const STEPS = SOLID_LAYERS.length + 1;

/** Triangles of their own three vertices, each vertex with a number of layers that must be off. */
function geometryOf(steps: readonly (readonly number[])[]): BufferGeometry {
  const geometry = new BufferGeometry();
  const colours = steps.flat().flatMap((step) => [255, 0, 0, 255 - step]);
  geometry.setAttribute('colour', new BufferAttribute(Uint8Array.from(colours), 4, true));
  return geometry.setIndex(steps.flat().map((_, n) => n));
}
const someTriangles = fc.array(fc.array(fc.integer({ min: 0, max: STEPS - 1 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 60 });

describe('the order from the outside in', () => {
  it('keeps every triangle once, with its corners in their order', () => {
    fc.assert(
      fc.property(someTriangles, (steps) => {
        const { index } = orderOutsideIn(geometryOf(steps));
        const firsts = Array.from({ length: steps.length }, (_, t) => index.getX(t * 3));
        expect(firsts.toSorted((a, b) => a - b)).toEqual(steps.map((_, t) => t * 3));
        for (const [t, first] of firsts.entries()) expect([index.getX(t * 3 + 1), index.getX(t * 3 + 2)]).toEqual([first + 1, first + 2]);
      }),
    );
  });

  it('draws a triangle as soon as its earliest corner is in sight, and all of them at the end', () => {
    fc.assert(
      fc.property(someTriangles, (steps) => {
        const { index, counts } = orderOutsideIn(geometryOf(steps));
        for (let open = 0; open < STEPS; open++) {
          const drawn = new Set(Array.from({ length: counts[open]! / 3 }, (_, t) => index.getX(t * 3) / 3));
          for (const [t, corners] of steps.entries()) expect(drawn.has(t)).toBe(Math.min(...corners) <= open);
        }
        expect(counts.at(-1)).toBe(steps.length * 3);
      }),
    );
  });
});

describe('what may be left out', () => {
  it('is nothing above an open layer: the innermost one that is not whole decides', () => {
    expect(openLayers(() => true)).toBe(0);
    expect(openLayers((layer) => layer !== 'surface')).toBe(1);
    expect(openLayers((layer) => layer !== 'column')).toBe(3);
    expect(openLayers((layer) => layer !== 'bones')).toBe(5);
  });

  it('draws an open layer, skin and organs with all they have', () => {
    const outsideIn = orderOutsideIn(geometryOf([[0, 0, 0], [2, 2, 2], [5, 5, 5]]));
    expect(solidCount(outsideIn, 'surface', 0)).toBe(3);
    expect(solidCount(outsideIn, 'surface', 1)).toBe(9);
    expect(solidCount(outsideIn, 'column', 2)).toBe(6);
    expect(solidCount(outsideIn, 'bones', 5)).toBe(9);
    expect(solidCount(outsideIn, 'skin', 0)).toBe(9);
    expect(solidCount(outsideIn, 'organs', 0)).toBe(9);
  });
});
