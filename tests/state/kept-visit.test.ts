import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, onGrid } from '#src/consult/plan.ts';
import { consultStore, INKS, PATHWAY_STEPS } from '#src/state/consult.ts';
import { readVisit, visitText } from '#src/state/kept-visit.ts';
import { anyPlan, FULL_PLAN } from '#tests/consult/support/plans.ts';

const metre = fc.double({ min: -2, max: 2, noNaN: true });
const anyStrokes = fc.array(
  fc.record({
    id: fc.nat(),
    ink: fc.constantFrom(...INKS),
    points: fc.array(fc.record({ structure: fc.string(), at: fc.tuple(metre, metre, metre).map(onGrid) }), { minLength: 2, maxLength: 5 }),
  }),
  { maxLength: 4 },
);

describe('a kept visit', () => {
  it('comes back as it was, but for the numbers of its lines and the time of its path', () => {
    fc.assert(
      fc.property(anyPlan, anyStrokes, fc.constantFrom(...PATHWAY_STEPS.long), fc.constantFrom('short' as const, 'long' as const), (plan, strokes, step, length) => {
        const read = readVisit(visitText({ ...consultStore.getState(), plan, strokes, step, length, startedAt: 5 }));
        expect(read?.whole).toBe(true);
        expect(read?.visit.plan).toEqual(plan);
        expect(read?.visit.strokes.map(({ ink, points }) => ({ ink, points }))).toEqual(strokes.map(({ ink, points }) => ({ ink, points })));
        expect(read?.visit).toMatchObject({ step, length, started: true });
      }),
    );
  });

  it('whatever others wrote in its place opens as a plan that keeps the rules, or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.record({ plan: fc.string(), strokes: fc.anything(), step: fc.anything() }).map((value) => JSON.stringify(value))), (text) => {
        const read = readVisit(text);
        if (read) expect(faultsOf(read.visit.plan)).toEqual([]);
      }),
    );
    expect(readVisit(null)).toBeNull();
    expect(readVisit('9'.repeat(500_000))).toBeNull();
  });

  it('says when a line of it is broken, and opens the rest', () => {
    const stroke = { id: 1, ink: 'teal', points: [{ structure: 'a', at: onGrid([0, 1, 0]) }, { structure: 'a', at: onGrid([0, 1.1, 0]) }] } as const;
    const text = visitText({ ...consultStore.getState(), plan: FULL_PLAN, strokes: [stroke, stroke] });
    const read = readVisit(text.replace('"teal"', '"green"'));
    expect(read?.whole).toBe(false);
    expect(read?.visit.strokes.length).toBe(1);
    expect(read?.visit.plan).toEqual(FULL_PLAN);
  });
});
