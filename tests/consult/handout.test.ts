import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { wordsOfMove } from '#src/content/move-words.ts';
import { messages } from '#src/content/en/messages.ts';
import { LANGUAGES } from '#src/content/languages.ts';
import { RED_FLAG_LEVELS, redFlags } from '#src/content/red-flags.ts';
import { selfCareFacts } from '#src/content/self-care.ts';
import { sources } from '#src/content/sources.ts';
import { speak, wordsOf } from '#src/content/words.ts';
import { doseText } from '#src/consult/dose-text.ts';
import { handoutOf, planNotice, type Handout } from '#src/consult/handout.ts';
import { HANDOUT_SIGNS } from '#src/consult/handout-signs.ts';
import { emptyPlan, type Plan, type PlannedStretch } from '#src/consult/plan.ts';
import { smallestDose } from '#src/consult/prefill.ts';
import { formatPlan, parsePlan } from '#src/consult/plan-link.ts';
import { lengthOf, sentencesIn } from '#tests/content/support/reading.ts';
import { anyPlan, FULL_PLAN } from './support/plans.ts';

afterAll(() => speak('en'));

const FRAME = { clinic: {}, date: null } as const;

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
const textOf = (page: Handout): string => textsOf(page).join('\n');

describe('a handout', () => {
  it('says what was agreed on', async () => {
    await speak('en');
    const page = handoutOf(FULL_PLAN, { clinic: { name: 'Northside Clinic', phone: '555 0142' }, date: '23 Nov' });
    expect(page.marks.map(({ letter, name, detail }) => [letter, name, detail.join(' ')])).toEqual([
      ['A', 'Upper trapezius, right side', 'How tight: 7 of 10. Pain today: 7 of 10.'],
      ['B', 'Rhomboids, left side', 'How tight: 4 of 10. Pain today: 4 of 10.'],
      ['C', 'Quadratus lumborum, right side', 'How tight: 10 of 10. Pain today: 0 of 10.'],
      ['D', 'Gluteus medius, left side', 'How tight: 3 of 10. Pain today: 6 of 10.'],
    ]);
    expect(page.did.items).toEqual([
      'A shot with numbing medicine at A and C.',
      'You may be sore for 1 to 3 days.',
      'Some feel better at once, some in a day or two, some not.',
      '3 visits are planned for this.',
    ]);
    expect(page.next.items.at(-2)).toBe('Come back in 3 weeks if it is still tight.');
    expect(page.stretches.items.map(({ name, dose }) => `${name}: ${dose.join(' ')}`)).toEqual([
      'Neck side bend: Hold 15 seconds. Do it 2 times. For the right side. Once a day, on most days.',
      'Shoulder-blade squeeze: Hold 5 seconds. Do it 3 times. Twice a day, on most days.',
      'Figure four: Hold 20 seconds. Do it 2 times. For the left side. Once a day, on most days.',
      'Round and arch in a chair: Do it for 5 slow breaths. Once a day, on most days.',
    ]);
    expect(page.clinicLine).toBe('Questions? Call Northside Clinic: 555 0142.');
    expect(page.stop!.calls.at(-1)).toContain('Double vision');
    expect(page.stretches.start).toContain('day 2 or 3');
  });

  it('says a caution of several moves once, before them', async () => {
    await speak('en');
    const both = (['childs-pose', 'supine-twist'] as const).map((id) => smallestDose(id, 'right'));
    const { shared, items } = handoutOf({ ...emptyPlan(), stretches: both }, FRAME).stretches;
    expect(shared.length).toBeGreaterThan(0);
    for (const caution of shared) expect(items.every(({ cautions }) => cautions.includes(caution))).toBe(true);
    expect(handoutOf({ ...emptyPlan(), stretches: both.slice(0, 1) }, FRAME).stretches.shared).toEqual([]);
  });

  it.each(LANGUAGES)('has no empty line and no blank left, whatever the plan, in %s', async (language) => {
    await speak(language);
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const text of textsOf(handoutOf({ ...plan, language }, FRAME)).filter((text) => text !== '')) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(LANGUAGES)('has the required foot, the emergency sentence and every sign, whatever the plan, in %s', async (language) => {
    await speak(language);
    for (const plan of [emptyPlan(language), { ...FULL_PLAN, language }]) {
      const page = handoutOf(plan, FRAME);
      expect(page.foot).toEqual([wordsOf('core').messages['model.note'], wordsOf('core').messages['home.disclaimer']]);
      expect(page.call.emergency).toContain('911');
      for (const level of RED_FLAG_LEVELS) expect(page.call[level].items).toHaveLength(HANDOUT_SIGNS[level].length);
      expect(page.call.now.title).toContain('911');
    }
  });

  it('names every warning sign of the red flags, none less urgent than its question', () => {
    for (const { id, level } of redFlags().flatMap(({ questions }) => questions)) {
      const urgent = RED_FLAG_LEVELS.slice(0, RED_FLAG_LEVELS.indexOf(level) + 1).flatMap((candidate) => HANDOUT_SIGNS[candidate]);
      expect(urgent.some(({ stands }) => stands.includes(id)), id).toBe(true);
    }
    const known = new Set(redFlags().flatMap(({ questions }) => questions.map(({ id }) => id)));
    for (const level of RED_FLAG_LEVELS) for (const { stands } of HANDOUT_SIGNS[level]) for (const id of stands) expect(known.has(id), id).toBe(true);
  });

  it('names what the after chapter calls 911 for', async () => {
    await speak('en');
    const now = handoutOf(emptyPlan(), FRAME).call.now.items.join('\n');
    for (const sign of [/chest pain.*trouble breathing/i, /swollen face or throat/i, /faint that does not clear/i, /control of pee or poop/i, /a leg or arm that is newly weak/i]) expect(now).toMatch(sign);
    const today = handoutOf(emptyPlan(), FRAME).call.today.items.join('\n');
    for (const sign of [/redness that spreads/i, /fever/i, /pus/i, /numb spot that stays or gets worse/i]) expect(today).toMatch(sign);
  });

  it('says when to look again even if no visit is planned', async () => {
    await speak('en');
    expect(handoutOf({ ...FULL_PLAN, comeBackWeeks: null }, FRAME).next.items.at(-1)).toBe('No better after 4 to 6 weeks? See a clinician.');
    expect(handoutOf({ ...FULL_PLAN, comeBackWeeks: 1 }, FRAME).next.items.at(-2)).toContain('1 week ');
  });

  it('speaks of medicine, steroid and soreness only where there was one', async () => {
    await speak('en');
    const did = (kind: Plan['care']['kind']): string => handoutOf({ ...FULL_PLAN, care: { kind, at: [] } }, FRAME).did.items.join(' ');
    expect(did('none')).not.toMatch(/needle|shot|sore/);
    expect(did('gentle')).not.toMatch(/needle|shot|sore/);
    expect(did('dry-needle')).toMatch(/needle without medicine.*sore/);
    expect(did('injection')).not.toMatch(/steroid/);
    expect(did('steroid')).toMatch(/steroid.*sugar/);
  });

  it('has stop rules where there is a move, and those of the neck where there is one for the neck', async () => {
    await speak('en');
    expect(handoutOf(emptyPlan(), FRAME).stop).toBeNull();
    expect(handoutOf({ ...emptyPlan(), stretches: FULL_PLAN.stretches.slice(1, 2) }, FRAME).stop!.calls).toHaveLength(1);
    expect(handoutOf({ ...emptyPlan(), stretches: FULL_PLAN.stretches.slice(0, 1) }, FRAME)).toMatchObject({ stop: { calls: { length: 2 } }, stretches: { start: null } });
  });

  it('keeps a move that is gone in sight, without steps', async () => {
    await speak('en');
    const gone = { id: 'no-such-move', side: 'left', holdSeconds: 10, times: 2, perDay: 1 } as unknown as PlannedStretch;
    expect(handoutOf({ ...emptyPlan(), stretches: [gone] }, FRAME).stretches.items[0]).toMatchObject({ name: null, steps: [], note: 'This move is no longer here. Ask the clinic what to do in its place.' });
  });

  it('has short sentences of its own', async () => {
    for (const language of LANGUAGES) {
      await speak(language);
      const { did, next, call } = handoutOf({ ...FULL_PLAN, language }, FRAME);
      for (const text of textsOf([did, next, call.now, call.today, call.soon]).flatMap(sentencesIn)) expect(lengthOf(text), text).toBeLessThanOrEqual(20);
    }
  });

  it('is in the language it is asked in', async () => {
    await speak('en');
    const english = textOf(handoutOf(FULL_PLAN, FRAME));
    await speak('es');
    const spanish = handoutOf(FULL_PLAN, FRAME);
    expect(spanish.did.items[0]).toBe('Una inyección con medicina que adormece en A y C.');
    for (const line of textOf(spanish).split('\n')) if (line.split(' ').length > 3) expect(english.split('\n')).not.toContain(line);
    await speak('en');
  });
});

describe('the dose of a move', () => {
  it('is counted as the coach counts', async () => {
    await speak('en');
    expect(doseText({ id: 'walking', side: 'both', holdSeconds: 0, times: 5, perDay: 3 })).toEqual(['Do it for 5 minutes.', '3 times a day, on most days.']);
    expect(doseText({ id: 'cat-cow', side: 'both', holdSeconds: 2, times: 1, perDay: 2 })).toEqual(['Do it for 1 slow breath.', 'Twice a day, on most days.']);
    expect(doseText({ id: 'figure-four', side: 'both', holdSeconds: 1, times: 2, perDay: 1 })).toEqual(['Hold 1 second.', 'Do it 2 times.', 'One side, then the other.', 'Once a day, on most days.']);
  });

  it('has words for every move in the codes of links', () => {
    fc.assert(fc.property(anyPlan, ({ stretches }) => stretches.every(({ id }) => wordsOfMove(id) !== null)));
  });
});

describe('the notice of a link', () => {
  it('is one sentence or two for what is missing, and none where nothing is', async () => {
    await speak('en');
    const said = (text: string): string | null => {
      const { plan, problems } = parsePlan(text);
      return planNotice(plan, problems);
    };
    const good = formatPlan(FULL_PLAN);
    expect(said(good)).toBeNull();
    expect(said(good.slice(0, -20))).toMatch(/^Part of this plan/);
    expect(said(`2${good.slice(1)}`)).toMatch(/newer version/);
    expect(said('hello')).toMatch(/could not be read\. Check/);
  });
});

describe('self-care', () => {
  it('rests on listed sources', () => {
    for (const { sources: keys } of Object.values(selfCareFacts)) for (const key of keys) expect(key in sources, key).toBe(true);
  });

  it('leaves the required text as the interface has it', () => {
    expect(messages['model.note']).toContain('leading hypothesis, not settled');
  });
});
