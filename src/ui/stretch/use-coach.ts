import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { coachAt, type CoachMoment } from '#src/explain/coach/coach-state.ts';
import { coachClock, coachStore } from '#src/state/coach.ts';
import { prefersStills } from '../tell-story.ts';

/** Read-outs follow the clock at most this often, seconds; without motion they change with each whole second. */
const READ_OUT_SECONDS = 0.1;

/** What the coach shows now; null while it rests. */
export function useCoachMoment(): CoachMoment | null {
  const plan = useStore(coachStore, (state) => state.plan);
  const [seconds, setSeconds] = useState(coachClock.seconds);
  const shown = useRef(seconds);
  useEffect(() => {
    const read = (): void => {
      const least = prefersStills() ? 1 : READ_OUT_SECONDS;
      const now = coachClock.seconds;
      const between = now - shown.current;
      const sameCount = prefersStills() && plan && sameWords(coachAt(plan, now), coachAt(plan, shown.current));
      if (coachClock.running && between >= 0 && (sameCount || between < Math.min(least, READ_OUT_SECONDS))) return;
      shown.current = now;
      setSeconds(now);
    };
    // the clock may have moved between drawing and listening
    read();
    return coachClock.subscribe(read);
  }, [plan]);
  return plan && coachAt(plan, seconds);
}

const sameWords = (a: CoachMoment, b: CoachMoment): boolean => a.step === b.step && a.secondsLeft === b.secondsLeft && a.cue === b.cue;

/** Moves the coach's clock with the frames of the page: the coach asks no stage for anything. */
export function useCoachFrames(): void {
  const running = useStore(coachStore, (state) => state.status === 'running');
  useEffect(() => {
    if (!running) return;
    let frame = 0;
    let before = performance.now();
    const tick = (now: number): void => {
      coachClock.advance((now - before) / 1000);
      before = now;
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [running]);
}
