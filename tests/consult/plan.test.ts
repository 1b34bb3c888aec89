import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMark, addSelfCare, addStretch, changeMark, changeStretch, nextLetter, removeMark, removeSelfCare, removeStretch, roomFor, setCare, setComeBack, setLanguage, setPathway, setSessions, shiftStretch, type NewMark } from '#src/consult/edit-plan.ts';
import { emptyPlan, faultsOf, LETTERS, onGrid, type Plan } from '#src/consult/plan.ts';
import { anyPlan, FULL_PLAN } from './support/plans.ts';

const MARK: NewMark = { unit: 'trapezius-upper', side: 'right', spot: { kind: 'usual', id: 'UT1' }, strength: 7, pain: null };
const STRETCH = { id: 'upper-trap-side-bend', side: 'right', holdSeconds: 15, times: 2, perDay: 1 } as const;

describe('a plan', () => {
  it('begins empty and sound, and every drawn plan is sound', () => {
    expect(faultsOf(emptyPlan('es'))).toEqual([]);
    expect(faultsOf(FULL_PLAN)).toEqual([]);
    fc.assert(fc.property(anyPlan, (plan) => faultsOf(plan).length === 0));
  });

  it('names the part that breaks a rule', () => {
    const broken: readonly (readonly [Partial<Plan>, string])[] = [
      [{ marks: [{ ...MARK, letter: 'A', strength: 11 }] }, 'marks'],
      [{ marks: [{ ...MARK, letter: 'A', spot: { kind: 'usual', id: 'RH1' } }] }, 'marks'],
      [{ marks: [{ ...MARK, letter: 'A', spot: { kind: 'free', at: [0.1, 1.5, -0.1] } }] }, 'marks'],
      [{ marks: [{ ...MARK, letter: 'A', spot: { kind: 'free', at: [-0.1011, 1.5, -0.1] } }] }, 'marks'],
      [{ marks: [{ ...MARK, letter: 'B' }, { ...MARK, letter: 'A' }] }, 'marks'],
      [{ care: { kind: 'injection', at: ['A'] } }, 'care'],
      [{ sessions: 7 }, 'sessions'],
      [{ stretches: [STRETCH, STRETCH] }, 'stretches'],
      [{ stretches: [{ ...STRETCH, id: 'chin-tuck' }] }, 'stretches'],
      [{ stretches: [{ ...STRETCH, holdSeconds: 1.5 }] }, 'stretches'],
      [{ selfCare: ['walk', 'walk'] }, 'selfCare'],
      [{ comeBackWeeks: 0 }, 'comeBack'],
    ];
    for (const [part, name] of broken) expect(faultsOf({ ...emptyPlan(), ...part }), name).toEqual([name]);
  });

  it('puts points on the grid, and leaves them there', () => {
    fc.assert(
      fc.property(fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -0.6, max: 0.6, noNaN: true }))), (point) => {
        const once = onGrid(point as unknown as readonly [number, number, number]);
        expect(onGrid(once)).toEqual(once);
        once.forEach((value, axis) => expect(Math.abs(value - point[axis]!)).toBeLessThanOrEqual(0.001 + 1e-9));
      }),
    );
  });
});

describe('editing a plan', () => {
  it('gives marks the first free letter, four at most, and keeps letters when one goes', () => {
    let plan = emptyPlan();
    for (const letter of LETTERS) {
      expect(nextLetter(plan)).toBe(letter);
      plan = addMark(plan, MARK);
    }
    expect(roomFor(plan, 'marks')).toBe(false);
    expect(addMark(plan, MARK)).toBe(plan);
    const without = removeMark(setCare(plan, 'injection', ['D', 'B']), 'B');
    expect(without.marks.map(({ letter }) => letter)).toEqual(['A', 'C', 'D']);
    expect(without.care.at).toEqual(['D']);
    expect(addMark(without, MARK).marks.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('snaps a free point to the grid', () => {
    const plan = addMark(emptyPlan(), { ...MARK, spot: { kind: 'free', at: [-0.10123, 1.50077, -0.09] } });
    expect(plan.marks[0]!.spot).toEqual({ kind: 'free', at: [-0.102, 1.5, -0.09] });
  });

  it('refuses what breaks a rule by giving back the same plan', () => {
    const plan = addMark(emptyPlan(), MARK);
    expect(changeMark(plan, 'A', { pain: 12 })).toBe(plan);
    expect(changeMark(plan, 'A', { side: 'left', spot: { kind: 'free', at: [-0.1, 1.5, -0.1] } })).toBe(plan);
    expect(changeMark(plan, 'D', { pain: 1 })).toBe(plan);
    expect(removeMark(plan, 'C')).toBe(plan);
    expect(setSessions(plan, 9)).toBe(plan);
    expect(setComeBack(plan, 13)).toBe(plan);
    expect(addStretch(plan, { ...STRETCH, times: 0 })).toBe(plan);
    expect(removeStretch(plan, 'cat-cow')).toBe(plan);
    expect(removeSelfCare(plan, 'walk')).toBe(plan);
  });

  it('can be undone by value: an edit leaves the plan before as it was', () => {
    const before = JSON.stringify(FULL_PLAN);
    const edits: readonly ((plan: Plan) => Plan)[] = [
      (plan) => removeMark(plan, 'B'),
      (plan) => changeMark(plan, 'A', { pain: 2 }),
      (plan) => setCare(plan, 'none', ['A']),
      (plan) => setSessions(plan, null),
      (plan) => changeStretch(plan, 'figure-four', { holdSeconds: 30, side: 'both' }),
      (plan) => shiftStretch(plan, 'figure-four', -1),
      (plan) => removeStretch(plan, 'figure-four'),
      (plan) => removeSelfCare(plan, 'breaks'),
      (plan) => addSelfCare(removeSelfCare(plan, 'breaks'), 'walk'),
      (plan) => setComeBack(plan, null),
      (plan) => setLanguage(plan, 'en'),
      (plan) => setPathway(plan, 'buttock'),
    ];
    for (const edit of edits) {
      const after = edit(FULL_PLAN);
      expect(after).not.toEqual(FULL_PLAN);
      expect(faultsOf(after)).toEqual([]);
    }
    expect(JSON.stringify(FULL_PLAN)).toBe(before);
    expect(shiftStretch(FULL_PLAN, 'figure-four', -1).stretches.map(({ id }) => id).indexOf('figure-four')).toBe(1);
    expect(setCare(FULL_PLAN, 'none', ['A']).care).toEqual({ kind: 'none', at: [] });
  });

  it('lets every line be taken away', () => {
    let plan = FULL_PLAN;
    for (const { letter } of FULL_PLAN.marks) plan = removeMark(plan, letter);
    for (const { id } of FULL_PLAN.stretches) plan = removeStretch(plan, id);
    for (const id of FULL_PLAN.selfCare) plan = removeSelfCare(plan, id);
    plan = setPathway(setComeBack(setSessions(setCare(plan, 'none'), null), null), null);
    expect(plan).toEqual(emptyPlan('es'));
  });
});
