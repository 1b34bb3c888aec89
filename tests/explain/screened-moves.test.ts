import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS_ASKED, SCREEN_IDS, SCREEN_RULES, type ScreenId, type ScreenRecord } from '#src/content/screen.ts';
import { questionsFor, screenedMove } from '#src/explain/screened-moves.ts';
import { childsPoseText, sideBendText } from '#tests/fixtures/moves/coached-moves.ts';

const answers = fc.uniqueArray(fc.constantFrom(...SCREEN_IDS)).map((ids): ReadonlySet<ScreenId> => new Set(ids));
const screens: fc.Arbitrary<ScreenRecord> = fc.dictionary(fc.constantFrom(...SCREEN_IDS), fc.constantFrom(...SCREEN_RULES));

describe('the screen of a move', () => {
  it('says nothing against a move when nothing is ticked', () => {
    expect(screenedMove(childsPoseText.screen, new Set())).toEqual({ verdict: 'ok', reasons: [], because: [] });
    expect(screenedMove(childsPoseText.screen, new Set(['glaucoma'])).verdict).toBe('ok');
  });

  it('takes the strictest rule and gives a reason for each answer that counts', () => {
    const { verdict, reasons, because } = screenedMove(childsPoseText.screen, new Set(['knee-trouble', 'osteoporosis', 'recent-surgery']));
    expect(verdict).toBe('avoid');
    expect(because).toEqual(['osteoporosis', 'recent-surgery', 'knee-trouble']);
    expect(reasons).toHaveLength(3);
  });

  it('never gets milder when more is ticked', () => {
    const order = ['ok', ...SCREEN_RULES];
    fc.assert(
      fc.property(screens, answers, answers, (screen, some, more) => {
        const less = screenedMove(screen, some);
        const all = screenedMove(screen, new Set([...some, ...more]));
        expect(order.indexOf(all.verdict)).toBeGreaterThanOrEqual(order.indexOf(less.verdict));
        expect(all.reasons.length).toBeGreaterThanOrEqual(less.reasons.length);
      }),
    );
  });

  it('asks everyone five things, and more only where the move needs it', () => {
    expect(questionsFor({})).toEqual([...ALWAYS_ASKED]);
    expect(questionsFor(sideBendText.screen)).toEqual([...ALWAYS_ASKED, 'neck-injury', 'dizziness']);
    fc.assert(
      fc.property(screens, (screen) => {
        for (const id of Object.keys(screen)) expect(questionsFor(screen)).toContain(id);
      }),
    );
  });
});
