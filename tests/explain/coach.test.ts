import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcementOf } from '#src/explain/coach/coach-announcement.ts';
import { coachPlan, otherSide, type CoachWish } from '#src/explain/coach/coach-plan.ts';
import { coachAt } from '#src/explain/coach/coach-state.ts';
import { breathsOf } from '#src/explain/coach/hold-steps.ts';
import { catCow, childsPose, lunge, sideBend, walk } from '#tests/fixtures/moves/coached-moves.ts';

const wishes: fc.Arbitrary<CoachWish> = fc.record({
  move: fc.constantFrom(sideBend, childsPose, catCow, lunge, walk),
  holdSeconds: fc.integer({ min: 1, max: 40 }),
  repetitions: fc.integer({ min: 1, max: 12 }),
  sides: fc.constantFrom('one', 'both-sides'),
  firstSide: fc.constantFrom('left', 'right'),
});
/** A move with any phases: held ones, and ones that flow. */
const anyWish: fc.Arbitrary<CoachWish> = fc
  .record({
    wish: wishes,
    before: fc.array(fc.double({ min: 0.5, max: 9, noNaN: true }), { minLength: 1, maxLength: 4 }),
    after: fc.array(fc.double({ min: 0.5, max: 9, noNaN: true }), { maxLength: 2 }),
    held: fc.boolean(),
  })
  .map(({ wish, before, after, held }) => {
    const named = (name: string) => (seconds: number) => ({ ...sideBend.phases[0]!, name, seconds });
    const phases = [...before.map(named('way')), ...(held ? [named('hold')(20)] : []), ...after.map(named('back'))];
    return { ...wish, move: { phases, sides: wish.move.sides, flows: !held } };
  });
const eitherWish = fc.oneof(wishes, anyWish);

describe('the plan of the coach', () => {
  it('lasts as long as its steps together, which follow each other without a gap', () => {
    fc.assert(
      fc.property(eitherWish, (wish) => {
        const { steps, seconds } = coachPlan(wish);
        let at = 0;
        for (const step of steps) {
          expect(step.startsAt).toBeCloseTo(at, 6);
          at += step.seconds;
        }
        expect(seconds).toBeCloseTo(at, 6);
        expect(steps[0]!.kind).toBe('count-in');
        expect(steps.at(-1)).toMatchObject({ kind: 'done', seconds: 0 });
      }),
    );
  });

  it('holds exactly as long and as often as chosen, on each side that is wanted', () => {
    fc.assert(
      fc.property(eitherWish, (wish) => {
        const { steps, flows } = coachPlan(wish);
        const sides = wish.move.sides === 'both' || wish.sides === 'one' ? 1 : 2;
        const holds = steps.filter(({ kind }) => kind === 'hold');
        expect(holds.length).toBe(flows ? 0 : sides * wish.repetitions);
        for (const { seconds } of holds) expect(seconds).toBe(wish.holdSeconds);
        expect(steps.filter(({ kind }) => kind === 'rest').length).toBe(flows ? 0 : sides * (wish.repetitions - 1));
        expect(steps.filter(({ kind }) => kind === 'switch').length).toBe(sides - 1);
      }),
    );
  });

  it('does all of the first side, then switches once to the other', () => {
    fc.assert(
      fc.property(eitherWish, (wish) => {
        const { steps } = coachPlan(wish);
        if (wish.move.sides === 'both') {
          expect(steps.every(({ side }) => side === null)).toBe(true);
          return;
        }
        const at = steps.findIndex(({ kind }) => kind === 'switch');
        const first = at < 0 ? steps : steps.slice(0, at);
        expect(first.every(({ side }) => side === wish.firstSide)).toBe(true);
        if (at >= 0) expect(steps.slice(at).every(({ side }) => side === otherSide(wish.firstSide))).toBe(true);
      }),
    );
  });

  it('takes at least four seconds into a held move and three out of it', () => {
    fc.assert(
      fc.property(eitherWish, (wish) => {
        const { steps } = coachPlan(wish);
        for (const step of steps) {
          if (step.kind === 'in') expect(step.seconds).toBeGreaterThanOrEqual(4);
          if (step.kind === 'out') expect(step.seconds).toBeGreaterThanOrEqual(3);
          expect(step.breaths.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(step.breaths.length ? step.seconds : 0, 6);
        }
      }),
    );
    expect(coachPlan({ move: sideBend, holdSeconds: 20, repetitions: 3, sides: 'one', firstSide: 'right' }).seconds).toBe(3 + 3 * (4 + 20 + 3) + 2 * 5);
  });

  it('goes through cat and cow on the breath, without a hold, and comes back at the end', () => {
    const { steps } = coachPlan({ move: catCow, holdSeconds: 5, repetitions: 2, sides: 'one', firstSide: 'left' });
    expect(steps.map(({ kind, seconds, phase }) => [kind, seconds, phase])).toEqual([
      ['count-in', 3, 0],
      ['flow', 6, 1],
      ['flow', 4, 2],
      ['flow', 6, 1],
      ['flow', 4, 2],
      ['out', 3, 3],
      ['done', 0, 3],
    ]);
    expect(steps.map(({ breaths }) => breaths[0]?.direction)).toEqual([undefined, 'out', 'in', 'out', 'in', undefined, undefined]);
  });

  it('breathes in for four and out for six while holding, and leaves short holds alone', () => {
    expect(breathsOf(5)).toEqual([]);
    expect(breathsOf(20).map(({ seconds }) => seconds)).toEqual([4, 6, 4, 6]);
    expect(breathsOf(15).map(({ seconds }) => seconds)).toEqual([4, 6, 5]);
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 120 }), (seconds) => {
        const parts = breathsOf(seconds);
        expect(parts.reduce((sum, part) => sum + part.seconds, 0)).toBe(seconds);
        parts.forEach((part, i) => expect(part.direction).toBe(i % 2 === 0 ? 'in' : 'out'));
        for (const part of parts) expect(part.seconds).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('the moment of the coach', () => {
  it('counts every whole second of a step once, and never below one before the end', () => {
    fc.assert(
      fc.property(eitherWish, (wish) => {
        const plan = coachPlan(wish);
        plan.steps.forEach((step, index) => {
          if (step.kind === 'done') return;
          const whole = Math.ceil(step.seconds - 1e-6);
          for (let left = whole; left >= 1; left -= 1) {
            const middle = step.startsAt + step.seconds - left + Math.min(0.5, step.seconds / 2);
            if (middle < step.startsAt) continue;
            expect(coachAt(plan, middle)).toMatchObject({ step: index, secondsLeft: left });
          }
        });
        expect(coachAt(plan, plan.seconds)).toMatchObject({ kind: 'done', secondsLeft: 0, shareDone: 1 });
        expect(coachAt(plan, Infinity).kind).toBe('done');
        expect(coachAt(plan, -5)).toEqual(coachAt(plan, 0));
        expect(coachAt(plan, Number.NaN)).toEqual(coachAt(plan, 0));
      }),
    );
  });

  it('moves the figure without a jump: the last phase is the first one again', () => {
    fc.assert(
      fc.property(eitherWish, (wish) => {
        const plan = coachPlan(wish);
        const last = wish.move.phases.length - 1;
        const stepSeconds = 1 / 20;
        let before = 0;
        for (let t = 0; t <= plan.seconds + 1; t += stepSeconds) {
          const { phase } = coachAt(plan, t);
          const place = phase.index + phase.share;
          expect(phase.share).toBeGreaterThanOrEqual(0);
          expect(phase.share).toBeLessThan(1);
          expect(place).toBeLessThanOrEqual(last);
          // the fastest leg of these moves takes 0.2 s or more; easing is at most 1.5 times as fast in its middle
          const moved = Math.abs(place - before);
          const startsOver = Math.abs(before - last) < 0.4 && place < 0.4;
          if (!startsOver) expect(moved).toBeLessThan(0.4);
          before = place;
        }
      }),
      { numRuns: 25 },
    );
  });

  it('shows the same at the same second, in whatever order it is asked', () => {
    fc.assert(
      fc.property(eitherWish, fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 20 }), (wish, times) => {
        const plan = coachPlan(wish);
        const forward = times.map((t) => coachAt(plan, t));
        const backward = times.toReversed().map((t) => coachAt(plan, t)).toReversed();
        expect(backward).toEqual(forward);
      }),
    );
  });

  it('keeps its shares between 0 and 1, and they only grow within a step and within one time', () => {
    fc.assert(
      fc.property(eitherWish, (wish) => {
        const plan = coachPlan(wish);
        let before = coachAt(plan, 0);
        for (let t = 0; t <= plan.seconds; t += 0.25) {
          const now = coachAt(plan, t);
          for (const share of [now.shareDone, now.repetitionShare, now.breath?.share ?? 0]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          if (now.step === before.step) expect(now.shareDone).toBeGreaterThanOrEqual(before.shareDone);
          if (now.side === before.side && now.repetition === before.repetition) expect(now.repetitionShare).toBeGreaterThanOrEqual(before.repetitionShare - 1e-9);
          before = now;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says how to breathe while holding, and announces a hold at its start and halfway only', () => {
    const plan = coachPlan({ move: sideBend, holdSeconds: 20, repetitions: 2, sides: 'both-sides', firstSide: 'right' });
    const hold = plan.steps.findIndex(({ kind }) => kind === 'hold');
    const { startsAt } = plan.steps[hold]!;
    expect(coachAt(plan, startsAt + 1).cue).toBe('cue.hold.in');
    expect(coachAt(plan, startsAt + 8)).toMatchObject({ cue: 'cue.hold.out', secondsLeft: 12, side: 'right', repetition: 1, repetitions: 2 });
    const said = Array.from({ length: 200 }, (_, i) => announcementOf(coachAt(plan, startsAt + i / 10), 20).word);
    expect([...new Set(said)]).toEqual(['say.hold', 'say.halfway']);
  });
});
