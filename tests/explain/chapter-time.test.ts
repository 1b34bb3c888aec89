import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursAt, marksOf, progressAt, type ChapterCourse, type StoryChapter } from '#src/explain/chapter-time.ts';

const chapters = fc.constantFrom<StoryChapter>('knot', 'release', 'after');
const courses: fc.Arbitrary<ChapterCourse> = fc.record({ startHours: fc.double({ min: -4000, max: -100, noNaN: true }), sudden: fc.boolean(), needle: fc.boolean() });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the clock of a chapter', () => {
  it('only runs forward, and reads both ways', () => {
    fc.assert(
      fc.property(chapters, courses, share, share, (chapter, course, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(late - early > 1e-6);
        // a sudden start leaves the very first moments of the clock at the same instant of the model
        if (!(course.sudden && late < 0.01)) expect(hoursAt(chapter, course, late)).toBeGreaterThan(hoursAt(chapter, course, early));
        if (!course.sudden || a > 0.05) expect(progressAt(chapter, course, hoursAt(chapter, course, a))).toBeCloseTo(a, 6);
      }),
    );
  });

  it('goes from the cause to the needle, from the needle on, and to twelve weeks', () => {
    const course = { startHours: -672, sudden: false, needle: true };
    expect(hoursAt('knot', course, 0)).toBeCloseTo(-672);
    expect(hoursAt('knot', course, 1)).toBeCloseTo(-20 / 3600);
    expect(hoursAt('release', course, 0)).toBeCloseTo(-20 / 3600);
    expect(hoursAt('release', course, 1)).toBeCloseTo(0.5);
    expect(hoursAt('release', { ...course, needle: false }, 1)).toBeCloseTo(168);
    expect(hoursAt('after', course, 1)).toBeCloseTo(2016);
  });

  it('has marks in order, apart enough to be read, and within the clock', () => {
    fc.assert(
      fc.property(chapters, courses, (chapter, course) => {
        const marks = marksOf(chapter, course).map(({ progress }) => progress);
        expect(marks.length).toBeGreaterThanOrEqual(3);
        for (const [k, mark] of marks.entries()) {
          expect(mark).toBeGreaterThanOrEqual(0);
          expect(mark).toBeLessThanOrEqual(1);
          if (k > 0) expect(mark - marks[k - 1]!).toBeGreaterThan(0.08);
        }
      }),
    );
  });
});
