import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyKnotState, sampleStory, type KnotState, type StoryChapter } from '#src/physiology/chapter-story.ts';

const chapters = ['meet', 'knot', 'release', 'after', 'stretch', 'prevent'] as const satisfies readonly StoryChapter[];
const at = (chapter: StoryChapter, progress: number, needle = false): KnotState =>
  sampleStory(chapter, progress, needle, emptyKnotState());

describe('chapter story', () => {
  it('keeps every quantity between 0 and 1, also for progress outside its range', () => {
    fc.assert(
      fc.property(fc.constantFrom(...chapters), fc.double({ min: -2, max: 3, noNaN: true }), fc.boolean(), (chapter, progress, needle) => {
        for (const value of Object.values(at(chapter, progress, needle)) as number[]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same whatever stood in the reused object before', () => {
    const reused: KnotState = { band: 9, spot: 9, pull: 9, pain: 9, needle: 9, twitch: 9, settled: 9 };
    expect(sampleStory('knot', 0.6, false, reused)).toEqual(at('knot', 0.6));
  });

  it('moves smoothly: no quantity but the twitch jumps between neighbouring moments', () => {
    for (const chapter of chapters) {
      for (let step = 0; step < 500; step += 1) {
        const [before, after] = [at(chapter, step / 500, true), at(chapter, (step + 1) / 500, true)];
        for (const key of Object.keys(before) as (keyof KnotState)[]) {
          expect(Math.abs(after[key] - before[key])).toBeLessThan(key === 'twitch' ? 0.2 : 0.02);
        }
      }
    }
  });

  it('forms band before spot, spot before pain', () => {
    for (let step = 0; step <= 100; step += 1) {
      const state = at('knot', step / 100);
      expect(state.band).toBeGreaterThanOrEqual(state.spot);
      expect(state.spot).toBeGreaterThanOrEqual(state.pain);
    }
    expect(at('knot', 1)).toMatchObject({ band: 1, spot: 1, pull: 1, pain: 1 });
  });

  it('hands over from the end of one chapter to the start of the next', () => {
    expect(at('release', 0).band).toBeCloseTo(at('knot', 1).band);
    expect(at('after', 0).settled).toBeLessThanOrEqual(at('release', 1).settled);
    expect(at('after', 1).settled).toBeCloseTo(at('stretch', 0).settled);
  });

  it('shows a needle and its twitch only when asked, and takes it out again', () => {
    for (let step = 0; step <= 100; step += 1) {
      expect(at('release', step / 100, false)).toMatchObject({ needle: 0, twitch: 0 });
    }
    expect(at('release', 0.5, true).needle).toBeCloseTo(1);
    expect(at('release', 1, true).needle).toBeCloseTo(0);
  });

  it('lets the band go only after the needle has reached the spot', () => {
    for (let step = 0; step <= 100; step += 1) {
      const state = at('release', step / 100, true);
      if (state.settled > 0 && step / 100 < 0.8) expect(state.needle).toBeGreaterThan(0.95);
    }
  });
});
