import { describe, expect, it } from 'vitest';
import { beatsOf } from '#src/explain/beats.ts';
import { bandOf, GRAPH_QUANTITIES, lineOf } from '#src/explain/graph-lines.ts';
import { sentenceOf, shapeOf } from '#src/explain/graph-sentence.ts';
import { TWITCH_EFFECT } from '#src/physiology/needle.ts';
import { buildPopulationBand } from '#src/physiology/population.ts';
import { buildScenario } from '#src/physiology/trajectory.ts';
import { AIM_IDS, CARE_IDS, CAUSE_IDS, FIRST_CHOICE, usesNeedle, type StoryChoice } from '#src/state/story-choice.ts';
import { scenarioOf } from '#src/state/story-scenario.ts';

const courseOf = (change: Partial<StoryChoice>) => buildScenario(scenarioOf({ ...FIRST_CHOICE, ...change }));
const captions = (change: Partial<StoryChoice>, chapter: 'knot' | 'release' | 'after'): string[] => beatsOf(chapter, courseOf(change)).map(({ caption }) => caption);

describe('the story of each cause with each care, played to its end', () => {
  for (const cause of CAUSE_IDS) {
    for (const care of CARE_IDS) {
      it(`${cause}, ${care}`, () => {
        const course = courseOf({ cause, care });
        for (const chapter of ['knot', 'release', 'after'] as const) {
          const beats = beatsOf(chapter, course);
          expect(beats[0]!.from, chapter).toBe(0);
          // each stays long enough to be read, about two seconds of the clock
          for (const [k, { from }] of beats.entries()) {
            const until = beats[k + 1]?.from ?? 1;
            expect(until - from, `${chapter} ${beats[k]!.caption}`).toBeGreaterThan(0.084);
          }
        }
        const told = beatsOf('knot', course).map(({ caption }) => caption);
        for (const needed of ['caption.guard', 'caption.strip', 'caption.spot', 'caption.squeeze', 'caption.chemicals', 'caption.aches', 'felt', 'caption.neighbours']) expect(told).toContain(needed);
      });
    }
  }

  it('tells a twitch exactly when the model has one, and numbness exactly with a medicine', () => {
    for (const care of CARE_IDS.filter(usesNeedle)) {
      for (const aim of AIM_IDS) {
        const course = courseOf({ care, aim });
        const told = beatsOf('release', course).map(({ caption }) => caption);
        expect(told.includes('caption.twitch'), `${care} ${aim}`).toBe(course.hits[0]!.effect > TWITCH_EFFECT);
        expect(told.includes('caption.missed'), `${care} ${aim}`).toBe(course.hits[0]!.effect <= TWITCH_EFFECT);
        expect(told.some((caption) => caption.includes('numb')), `${care} ${aim}`).toBe(care !== 'dry-needle');
      }
    }
    expect(captions({ care: 'gentle' }, 'release').join()).not.toMatch(/needle|twitch|numb|caption\.in/);
  });

  it('says that it comes back when the cause stays, and not when it was dealt with', () => {
    expect(captions({ care: 'injection' }, 'after')).toContain('caption.returning');
    expect(captions({ care: 'injection', dealtWith: true, stretching: true }, 'after')).not.toContain('caption.returning');
    expect(captions({ care: 'injection', again: true }, 'after')).toContain('caption.again');
  });
});

describe('the graph', () => {
  it('draws within its frame, from the first moment to the last, the band around the line', () => {
    const course = courseOf({ care: 'injection' });
    const people = buildPopulationBand(course.scenario);
    for (const quantity of GRAPH_QUANTITIES) {
      const line = lineOf(course, quantity);
      const band = bandOf(people, quantity);
      for (const points of [line.map(([x, y]) => [x, y]), band.flatMap(([x, low, high]) => [[x, low], [x, high]])]) {
        for (const [x = -1, y = -1] of points) {
          expect(x >= 0 && x <= 1 && y >= 0 && y <= 1, `${quantity} ${x} ${y}`).toBe(true);
        }
      }
      expect(line[0]![0]).toBe(0);
      expect(line.at(-1)![0]).toBeCloseTo(1);
      for (const [k, [x]] of line.entries()) if (k > 0) expect(x).toBeGreaterThanOrEqual(line[k - 1]![0]);
      for (const [, low, high] of band) expect(high).toBeGreaterThanOrEqual(low);
    }
  });

  it('says what it shows', () => {
    expect(shapeOf(courseOf({ care: 'injection' })).kind).toBe('comes-back');
    expect(shapeOf(courseOf({ care: 'injection', dealtWith: true, stretching: true })).kind).toBe('stays-away');
    expect(shapeOf(courseOf({ care: 'nothing' })).kind).toBe('little');
    expect(shapeOf(courseOf({ care: 'gentle' })).kind).toBe('slow');
    const two = sentenceOf([
      { name: 'the shot', course: courseOf({ care: 'injection' }) },
      { name: 'waiting', course: courseOf({ care: 'nothing' }) },
    ]).join(' ');
    expect(two).toMatch(/^In this model, /);
    expect(two).toContain('sooner than waiting');
  });
});
