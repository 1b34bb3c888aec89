import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_IDS } from '#src/anatomy/places.ts';
import { spotsOf } from '#src/anatomy/spots.ts';
import { easierFacts } from '#src/content/easier-facts.ts';
import { LANGUAGES } from '#src/content/languages.ts';
import { moveFacts } from '#src/content/move-facts.ts';
import { SELF_CARE_IDS } from '#src/content/self-care.ts';
import { createRandom } from '#src/math/seeded-random.ts';
import { lineCheck, MOST_IN_ONE, MOST_IN_TWO, wholeCheck } from '#src/consult/link-digits.ts';
import { BODY_BOX, emptyPlan, faultsOf, GRID, LIMITS, PATHWAYS, PLAN_CARES } from '#src/consult/plan.ts';
import { CARE_CODES, LANGUAGE_CODES, MOVE_CODES, PATHWAY_CODES, SELF_CARE_CODES, SIDE_CODES, SPOT_CODES, UNIT_CODES } from '#src/consult/plan-codes.ts';
import { formatPlan, parsePlan, planFragment } from '#src/consult/plan-link.ts';
import { anyPlan, FULL_PLAN } from './support/plans.ts';

const TABLES: Readonly<Record<string, readonly (string | null)[]>> = {
  unit: UNIT_CODES, spot: SPOT_CODES, move: MOVE_CODES, care: CARE_CODES, self: SELF_CARE_CODES, side: SIDE_CODES, language: LANGUAGE_CODES, pathway: PATHWAY_CODES,
};
const LETTERS_OF_LINKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~ %é';

/** A link with other lines, its checks right. */
function linkOf(...lines: readonly string[]): string {
  const body = ['1', ...lines.map((line) => line + lineCheck(line))].join('.');
  return `${body}.z${wholeCheck(body)}`;
}

/** Whatever came in: a plan that keeps every rule, and a word about what is missing. */
function expectSafe(text: string, original: string): void {
  const { plan, problems } = parsePlan(text);
  expect(faultsOf(plan), text).toEqual([]);
  if (problems.length === 0) expect(formatPlan(plan), text).toBe(original);
}

describe('the codes of links', () => {
  it('hold every id of the app, each once', () => {
    const all = {
      unit: UNIT_IDS, spot: UNIT_IDS.flatMap((unit) => spotsOf(unit, 'left').map(({ id }) => id)), move: [...Object.keys(moveFacts), ...Object.keys(easierFacts)],
      care: PLAN_CARES, self: SELF_CARE_IDS, side: ['left', 'right', 'both'], language: LANGUAGES, pathway: [null, ...PATHWAYS],
    };
    for (const [name, ids] of Object.entries(all)) {
      expect([...ids].filter((id) => !TABLES[name]!.includes(id)), name).toEqual([]);
      expect(new Set(TABLES[name]).size, name).toBe(TABLES[name]!.length);
    }
  });

  it('fit into their digits', () => {
    for (const table of [UNIT_CODES, SELF_CARE_CODES, CARE_CODES]) expect(table.length - 1).toBeLessThanOrEqual(MOST_IN_ONE);
    for (const table of [SPOT_CODES, MOVE_CODES]) expect(table.length - 1).toBeLessThanOrEqual(MOST_IN_TWO);
    for (const [least, most] of BODY_BOX) expect((most - least) / GRID).toBeLessThanOrEqual(MOST_IN_TWO);
    expect(Math.max(LIMITS.times[1], LIMITS.perDay[1], LIMITS.comeBackWeeks[1])).toBeLessThanOrEqual(MOST_IN_ONE);
  });

  it('never move: these links stand on paper', () => {
    expect(formatPlan(FULL_PLAN)).toBe(
      '1.lBB3O.mAADHHEIL_D8kq.mBECEEFJLLDiXO.mCODKAERJYD8Bz.mDVCDGFPIIEN8J.cCFg4.vDDdV.sAABAPCBeb.sACCAFDC5s.sAQAAUCBvY.sAcCACFBs4.hABCJKLkk.zLmfZ',
    );
    // written when a plan could hold six moves: the first four open, and the page says that something is missing
    const six = parsePlan(
      '1.lBB3O.mAADHHEIL_D8kq.mBECEEFJLLDiXO.mCODKAERJYD8Bz.mDVCDGFPIIEN8J.cCFg4.vDDdV.sAABAPCBeb.sACCAFDC5s.sANBAKCBQH.sAQAAUCBvY.sAcCACFBs4.sAZCB4BC93.hABCJKLkk.z0g80',
    );
    expect(six.plan.stretches.map(({ id }) => id)).toEqual(['upper-trap-side-bend', 'scapular-squeeze', 'side-bend-ql', 'figure-four']);
    expect(six.plan.marks).toEqual(FULL_PLAN.marks);
    expect(six.problems).toEqual([
      { kind: 'range', part: 'stretches' },
      { kind: 'range', part: 'stretches' },
    ]);
    expect(formatPlan(emptyPlan())).toBe('1.lAAvf.zPQhx');
  });
});

describe('a plan in a link', () => {
  it('is short: a full one in at most 400 letters with an address of 40', () => {
    expect(planFragment(FULL_PLAN).length + 40).toBeLessThanOrEqual(400);
    fc.assert(fc.property(anyPlan, (plan) => planFragment(plan).length + 40 <= 400));
  });

  it('comes back as it was, and passes through an address untouched', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = formatPlan(plan);
        expect(text).toMatch(/^1\.[A-Za-z0-9_.-]+$/);
        expect(encodeURIComponent(text)).toBe(text);
        expect(new URLSearchParams(planFragment(plan).split('?')[1]).get('p')).toBe(text);
        expect(parsePlan(text)).toEqual({ plan, problems: [] });
      }),
    );
  });

  it('is refused when it breaks a rule', () => {
    expect(() => formatPlan({ ...FULL_PLAN, comeBackWeeks: 99 })).toThrow(/comeBack/);
  });
});

describe('a link that was changed on the way', () => {
  const text = formatPlan(FULL_PLAN);

  it('says so for every other letter at every place', () => {
    for (let at = 0; at < text.length; at++) {
      for (const letter of LETTERS_OF_LINKS) {
        if (letter === text[at]) continue;
        const mutated = text.slice(0, at) + letter + text.slice(at + 1);
        const { plan, problems } = parsePlan(mutated);
        expect(problems.length, mutated).toBeGreaterThan(0);
        expect(faultsOf(plan), mutated).toEqual([]);
      }
    }
  });

  it('says so for any plan with one letter changed, taken out or put in', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.constantFrom(...LETTERS_OF_LINKS), fc.constantFrom('change', 'insert', 'delete'), (plan, where, letter, what) => {
        const good = formatPlan(plan);
        const at = where % good.length;
        const mutated = good.slice(0, at) + (what === 'delete' ? '' : letter) + good.slice(what === 'insert' ? at : at + 1);
        if (mutated !== good) expect(parsePlan(mutated).problems.length, mutated).toBeGreaterThan(0);
        expectSafe(mutated, good);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the lines that are whole when one is not', () => {
    const lines = text.split('.');
    for (let at = 1; at < lines.length - 1; at++) {
      const bent = lines.with(at, lines[at]!.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
      const { plan, problems } = parsePlan(bent.join('.'));
      expect(problems[0]!.kind).toBe('damaged');
      expect(plan.marks.length + plan.stretches.length).toBeGreaterThanOrEqual(FULL_PLAN.marks.length + FULL_PLAN.stretches.length - 1);
      // a mark keeps its letter, so care never moves to another spot
      for (const mark of plan.marks) expect(FULL_PLAN.marks).toContainEqual(mark);
    }
  });

  it('is safe wherever it is cut', () => {
    for (let length = 0; length < text.length; length++) {
      const { plan, problems } = parsePlan(text.slice(0, length));
      expect(problems.some(({ kind }) => kind === 'damaged'), String(length)).toBe(true);
      expect(faultsOf(plan)).toEqual([]);
    }
  });

  it('is safe with lines in another order, twice, or from another plan', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, fc.infiniteStream(fc.nat(1000)), (one, other, order) => {
        const pool = [...formatPlan(one).split('.').slice(1), ...formatPlan(other).split('.').slice(1)];
        const mixed = ['1', ...pool.toSorted(() => order.next().value! % 3 - 1)].join('.');
        expectSafe(mixed, mixed);
      }),
    );
  });
});

describe('links of other makers', () => {
  it('by a later version say so, and open nothing', () => {
    for (const version of ['2', '3', '17', '999']) {
      expect(parsePlan(`${version}.${formatPlan(FULL_PLAN).slice(2)}`)).toEqual({ plan: emptyPlan(), problems: [{ kind: 'newer', part: null }] });
    }
  });

  it('with a new kind of line or a new code keep what is known', () => {
    const lines = formatPlan(FULL_PLAN).split('.').slice(1, -1).map((line) => line.slice(0, -2));
    const { plan, problems } = parsePlan(linkOf(...lines, 'xABC', 's__AAPBB'));
    expect(plan).toEqual(FULL_PLAN);
    expect(problems).toEqual([{ kind: 'unknown', part: null }, { kind: 'unknown', part: 'stretches' }]);
    expect(parsePlan(linkOf('lAA', 'hA_B'))).toEqual({ plan: { ...emptyPlan(), selfCare: ['warm-pack', 'move-gently'] }, problems: [{ kind: 'unknown', part: 'selfCare' }] });
  });

  it('with numbers out of range name the part', () => {
    for (const [line, part] of [['mAABAAAI', 'marks'], ['mAAAPAAA', 'marks'], ['vHA', 'sessions'], ['vAN', 'sessions'], ['sAAAAPAB', 'stretches'], ['cA_', 'care'], ['hAA', 'selfCare']] as const) {
      const { plan, problems } = parsePlan(linkOf('lAA', line));
      expect(problems, line).toEqual([{ kind: 'range', part }]);
      expect(plan, line).toEqual(emptyPlan());
    }
  });

  it('never put a mark on the other side than its muscle', () => {
    // far out on the left, said to be on the right
    expect(parsePlan(linkOf('lAA', 'mAADHHFkLuEi')).problems).toEqual([{ kind: 'range', part: 'marks' }]);
  });

  it('that are nonsense never throw', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => expectSafe(text, '')), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: fc.constantFrom(...LETTERS_OF_LINKS) }), (text) => expectSafe(`1.${text}`, '')), { numRuns: 2000 });
    for (const text of ['', '.', '1.', '1', '1..', 'z', '1.z', '0.zAAAA', '__proto__', '1.__proto__AA', 'A'.repeat(100_000), `1.${'.'.repeat(500)}`]) expectSafe(text, '');
  });

  it('with right checks and wrong digits never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...'lmcvshxz'), fc.string({ maxLength: 14, unit: fc.constantFrom(...'ABCDHKP_z09') })), { maxLength: 12 }), (lines) => {
        const text = linkOf(...lines.map(([tag, digits]) => tag + digits));
        expect(faultsOf(parsePlan(text).plan), text).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('are never taken for another plan: 10,000 mutated ones', () => {
    const random = createRandom(7);
    const good = formatPlan(FULL_PLAN);
    const pick = (most: number): number => Math.floor(random() * most);
    const mutated = Array.from({ length: 10_000 }, () => {
      let text = good;
      for (let n = pick(5) + 1; n > 0; n--) {
        const at = pick(text.length);
        text = text.slice(0, at) + LETTERS_OF_LINKS.slice(pick(70)).slice(0, pick(3)) + text.slice(at + pick(3));
      }
      return text;
    });
    for (const text of mutated) {
      expectSafe(text, good);
      if (parsePlan(text).problems.length === 0) expect(text).toBe(good);
    }
  });
});
