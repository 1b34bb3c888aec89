import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { words } from '#src/content/en/tour.ts';
import { words as spanish } from '#src/content/es/tour.ts';
import { beatAt, beatsOf } from '#src/explain/beats.ts';
import { hoursAt } from '#src/explain/chapter-time.ts';
import { courseOf } from '#src/explain/beats.ts';
import { spokenPieces } from '#src/explain/read-aloud.ts';
import { TOUR_STEP_IDS, TOURS, tourStep } from '#src/explain/tour/tour-steps.ts';
import { tourText } from '#src/explain/tour/tour-text.ts';
import { buildScenario } from '#src/physiology/trajectory.ts';
import { storyOfStep } from '#src/state/tour-link.ts';
import { scenarioOf } from '#src/state/story-scenario.ts';

const long = TOURS.long;
const stepOf = (id: (typeof TOUR_STEP_IDS)[number]) => long.find((step) => step.id === id)!;

describe('the guided tour', () => {
  it('has a short version of about six steps and a long one of about fourteen, told in the same order', () => {
    expect(TOURS.short.length).toBe(6);
    expect(long.map(({ id }) => id)).toEqual([...TOUR_STEP_IDS]);
    const order = TOURS.short.map(({ id }) => TOUR_STEP_IDS.indexOf(id));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const version of ['short', 'long'] as const) {
      expect(tourStep({ version, step: 1 }).id).toBe('welcome');
      expect(tourStep({ version, step: 99 }).id).toBe('end');
      expect(tourStep({ version, step: 0 }).id).toBe('welcome');
    }
  });

  it('names the warning signs at once and links to them, says what is theory, and goes from gentle ways to the needle', () => {
    for (const steps of Object.values(TOURS)) {
      const ids = steps.map(({ id }) => id);
      expect(ids.indexOf('safety')).toBe(1);
      expect(ids).toContain('theory');
      expect(ids).toContain('gentle');
      if (ids.includes('needle')) expect(ids.indexOf('gentle')).toBeLessThan(ids.indexOf('needle'));
    }
    expect(tourText(stepOf('safety'), false).blocks.map(({ kind }) => kind)).toContain('help-link');
    expect(stepOf('theory').claims).toEqual(['spot']);
    expect(tourText(stepOf('end'), false).blocks[0]).toMatchObject({ kind: 'list', items: { length: 3 } });
    for (const { care, gate } of long) if (care === 'injection' && gate === undefined) expect(stepOf('after').care).toBe(care);
  });

  it('shows no needle and no stretch while the safety check, or its answer, comes first', () => {
    for (const id of ['needle', 'stretch'] as const) {
      const { blocks } = tourText(stepOf(id), true);
      expect(blocks.map(({ kind }) => kind)).toEqual(['lead']);
    }
    expect(tourText(stepOf('gentle'), true)).toEqual(tourText(stepOf('gentle'), false));
  });

  it('stands at moments of which the story says the same', () => {
    const said = (id: Parameters<typeof stepOf>[0]) => {
      const step = stepOf(id);
      const course = buildScenario(scenarioOf(storyOfStep(step)));
      if (step.chapter !== 'knot' && step.chapter !== 'release' && step.chapter !== 'after') throw new Error(id);
      return { caption: beatAt(beatsOf(step.chapter, course), step.progress)?.caption, hours: hoursAt(step.chapter, courseOf(course), step.progress) };
    };
    expect(said('load').caption).toBe('caption.loading');
    expect(said('knot').caption).toBe('caption.spot');
    expect(said('theory').caption).toBe('caption.squeeze');
    expect(said('felt').caption).toBe('felt');
    expect(said('gentle').caption).toBe('caption.warmth');
    expect(said('needle').caption).toBe('caption.in');
    expect(said('after').caption).toBe('caption.sore');
    expect(said('after').hours).toBeLessThan(96);
    expect(said('keep').caption).toBe('caption.relief');
    expect(said('keep').hours / 168).toBeGreaterThan(11);
  });

  it('can be heard in its time: 150 words a minute, and time to look', () => {
    const minutes = (version: 'short' | 'long'): number => {
      const all = TOURS[version].flatMap((step) => spokenPieces(tourText(step, false).title, '', tourText(step, false).blocks));
      return all.map(({ said }) => said.split(/\s+/).length).reduce((sum, count) => sum + count, 0) / 150;
    };
    expect(minutes('short')).toBeLessThan(1.5);
    expect(minutes('long')).toBeLessThan(6);
  });
});

describe('its words', () => {
  const sentences = (...texts: string[]): string[] => texts.flatMap((text) => text.split(/(?<=[.!?:])\s+/));
  const count = (text: string): number => (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length;
  const all = [...Object.values(words.steps).flatMap(({ title, text, label }) => [title, text, label]), ...words.points, ...Object.values(words.gates), ...Object.values(words.go)];

  it('are short and plain, step by step', () => {
    expect(sentences(...all).filter((sentence) => count(sentence) > 15)).toEqual([]);
    for (const id of TOUR_STEP_IDS) {
      const { title, text } = words.steps[id];
      expect(readability.fleschKincaidGrade(`${title}. ${text}`), id).toBeLessThanOrEqual(6);
      expect(sentences(text).length, id).toBeLessThanOrEqual(3);
    }
    for (const { label } of [...Object.values(words.steps), ...Object.values(spanish.steps)]) expect(count(label), label).toBeLessThanOrEqual(14);
    const translated = [...Object.values(spanish.steps).map(({ text }) => text), ...spanish.points, ...Object.values(spanish.gates)];
    expect(sentences(...translated).filter((sentence) => count(sentence) > 20)).toEqual([]);
  });

  it('never frighten or promise, and hold no number of people outside a claim', () => {
    expect(all.filter((text) => /\b(toxins?|damaged?|starv\w+|releases? the knot|melts?|breaks? up|cures?|proven to|you'?re fine|guarantee\w*|bad posture)\b/i.test(text))).toEqual([]);
    expect(all.filter((text) => /\d+ (in|of) \d|%|percent/.test(text))).toEqual([]);
    const translated = JSON.stringify(spanish);
    expect(translated).not.toMatch(/toxina|dañ|cura|garantiz|liberar el nudo|romper|deshacer|desgast|degener|mala postura|está bien|no tiene nada/i);
  });
});
