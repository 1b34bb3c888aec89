/**
 * Seconds into the coach's plan: a fast value, no React state.
 *
 * Whoever draws frames calls `advance`; buttons set the time. Listeners hear of every change.
 */
export interface CoachClock {
  readonly seconds: number;
  readonly running: boolean;
  setSeconds(seconds: number): void;
  setRunning(running: boolean): void;
  /** @returns whether anything moved */
  advance(seconds: number): boolean;
  subscribe(listener: () => void): () => void;
}

/** A frame never counts for more, seconds: after a sleep of the device the coach goes on where it was. */
export const LONGEST_FRAME = 0.5;

export function createCoachClock(): CoachClock {
  let seconds = 0;
  let running = false;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    get seconds() {
      return seconds;
    },
    get running() {
      return running;
    },
    setSeconds(next) {
      if (next === seconds) return;
      seconds = Math.max(0, next);
      tell();
    },
    setRunning(next) {
      if (next === running) return;
      running = next;
      tell();
    },
    advance(passed) {
      if (!running || passed <= 0) return false;
      seconds += Math.min(LONGEST_FRAME, passed);
      tell();
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
