import { describe, expect, it } from 'vitest';
import { createChapterClock } from '#src/state/chapter-clock.ts';

describe('chapter clock', () => {
  it('reaches the end in its length, whatever the frame rate, and stops there', () => {
    for (const rate of [7, 30, 60, 144]) {
      const clock = createChapterClock(10);
      clock.play();
      let frames = 0;
      while (clock.advance(1 / rate)) frames += 1;
      expect(frames / rate).toBeCloseTo(10, 0);
      expect(clock.progress).toBe(1);
      expect(clock.playing).toBe(false);
    }
  });

  it('starts over when played at the end', () => {
    const clock = createChapterClock(10);
    clock.setProgress(1);
    clock.play();
    expect(clock.progress).toBe(0);
  });

  it('does not move unless asked', () => {
    const clock = createChapterClock(10);
    expect(clock.advance(1)).toBe(false);
    expect(clock.progress).toBe(0);
  });

  it('tells listeners of changes and forgets those that left', () => {
    const clock = createChapterClock(10);
    let heard = 0;
    const leave = clock.subscribe(() => (heard += 1));
    clock.setProgress(0.5);
    clock.setProgress(0.5);
    clock.play();
    leave();
    clock.pause();
    expect(heard).toBe(2);
  });
});
