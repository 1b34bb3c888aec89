import { useLayoutEffect, useRef } from 'react';
import type { TourStep } from '#src/explain/tour/tour-steps.ts';
import { chapterClock } from '#src/state/store.ts';
import { hasStory, prefersStills } from '../tell-story.ts';

/** How long the story takes to the moment of a step, ms. */
const GLIDE = 3200;

/** Slow at both ends. */
const eased = (share: number): number => share * share * (3 - 2 * share);

/**
 * Lets the story run up to the moment of a step when a person goes on to it, so that they see it happen. A link, a step
 * back and a wish for no motion show the moment at once.
 */
export function useGlide(at: number, step: TourStep): void {
  const before = useRef({ at, step });
  // before it is drawn: the end is not seen before its beginning
  useLayoutEffect(() => {
    const { at: was, step: old } = before.current;
    before.current = { at, step };
    const { chapter, progress } = step;
    if (at <= was || !hasStory(chapter) || prefersStills()) return;
    const goesOn = old.chapter === chapter && old.care === step.care && old.progress < progress;
    const from = goesOn ? old.progress : 0;
    let frame = 0;
    let began: number | null = null;
    const tick = (now: number): void => {
      began ??= now;
      const share = Math.min(1, (now - began) / GLIDE);
      chapterClock.setProgress(from + (progress - from) * eased(share));
      if (share < 1) frame = requestAnimationFrame(tick);
    };
    chapterClock.setProgress(from);
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [at, step]);
}
