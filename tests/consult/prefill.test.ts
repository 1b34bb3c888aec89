import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_IDS, type UnitId } from '#src/anatomy/places.ts';
import { shownSpotOf } from '#src/anatomy/spots.ts';
import { factsOfMove } from '#src/content/move-words.ts';
import { SCREEN_IDS, type ScreenId } from '#src/content/screen.ts';
import { movesForUnit, type HeldTable } from '#src/explain/moves-for-unit.ts';
import { screenedMove } from '#src/explain/screened-moves.ts';
import { addMark, setCare } from '#src/consult/edit-plan.ts';
import { emptyPlan, faultsOf, type Plan } from '#src/consult/plan.ts';
import { parsePlan, formatPlan } from '#src/consult/plan-link.ts';
import { proposedPlan, smallestDose } from '#src/consult/prefill.ts';
import lengths from '#models/built/moves/lengths.json';
import { anyPlan } from './support/plans.ts';

const HELD: HeldTable = lengths.held;
const NONE: ReadonlySet<ScreenId> = new Set();

const marked = (...marks: readonly (readonly [UnitId, 'left' | 'right'])[]): Plan =>
  marks.reduce((plan, [unit, side]) => addMark(plan, { unit, side, spot: { kind: 'usual', id: shownSpotOf(unit, side)!.id }, strength: null, pain: null }), emptyPlan());

describe('a proposed plan', () => {
  it('takes the best two moves of one muscle, at the small end of their dose', () => {
    for (const unit of UNIT_IDS) {
      const { stretches } = proposedPlan(marked([unit, 'left']), HELD);
      expect(stretches.map(({ id }) => id), unit).toEqual(movesForUnit(unit, HELD, NONE).moves.slice(0, 2).map(({ id }) => id));
      for (const line of stretches) {
        const facts = factsOfMove(line.id)!;
        if (line.id !== 'walking') expect([line.holdSeconds, line.times], line.id).toEqual([facts.holdSeconds[0], facts.repetitions[0]]);
      }
    }
  });

  it('gives every marked muscle a move before any gets a second', () => {
    const { stretches } = proposedPlan(marked(['trapezius-upper', 'right'], ['gluteus-medius', 'left'], ['quadratus-lumborum', 'left']), HELD);
    expect(stretches).toHaveLength(3);
    expect(stretches[0]).toMatchObject({ side: 'right' });
  });

  it('takes both sides where one muscle is tight on both', () => {
    const { stretches } = proposedPlan(marked(['trapezius-upper', 'right'], ['trapezius-upper', 'left']), HELD);
    for (const { side } of stretches) expect(side).toBe('both');
  });

  it('keeps every rule whatever was marked, passes through a link, and takes nothing that the answers forbid', () => {
    fc.assert(
      fc.property(anyPlan, fc.subarray([...SCREEN_IDS]), (plan, ticked) => {
        const answers = new Set(ticked);
        const proposed = proposedPlan(plan, HELD, answers);
        expect(faultsOf(proposed)).toEqual([]);
        expect(parsePlan(formatPlan(proposed)).plan).toEqual(proposed);
        expect(proposed.marks).toBe(plan.marks);
        for (const { id } of proposed.stretches) expect(screenedMove(factsOfMove(id)!.screen, answers).verdict, id).toBe('ok');
      }),
    );
  });

  it('asks for care of the skin after a needle, and to come back sooner', () => {
    const gentle = proposedPlan(setCare(marked(['rhomboids', 'left']), 'gentle'), HELD);
    expect(gentle.selfCare).toEqual(['warm-pack', 'move-gently', 'breaks']);
    expect(gentle.comeBackWeeks).toBe(3);
    for (const kind of ['injection', 'steroid', 'dry-needle'] as const) {
      const needle = proposedPlan(setCare(marked(['rhomboids', 'left']), kind, ['A']), HELD);
      expect(needle.selfCare).toEqual(expect.arrayContaining(['keep-clean', 'ice-first', 'no-heavy-lifting']));
      expect(needle.comeBackWeeks).toBe(2);
    }
  });

  it('proposes no move where nothing is marked', () => {
    expect(proposedPlan(emptyPlan(), HELD).stretches).toEqual([]);
  });

  it('begins walking with minutes', () => {
    expect(smallestDose('walking', 'left')).toEqual({ id: 'walking', side: 'both', holdSeconds: 0, times: 5, perDay: 1 });
  });
});
