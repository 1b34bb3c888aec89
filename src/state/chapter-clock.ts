/**
 * Progress through the segment of the open chapter: a fast value, no React state.
 *
 * The frame loop reads `progress`; buttons and the scrubber write. `advance` is called by whoever draws frames, with
 * the frame's seconds, and says whether anything moved. Listeners hear of every change of progress or playing.
 */
export interface ChapterClock {
  readonly progress: number;
  readonly playing: boolean;
  /** How many times faster than usual it plays. */
  readonly speed: number;
  setProgress(progress: number): void;
  setSpeed(speed: number): void;
  play(): void;
  pause(): void;
  advance(seconds: number): boolean;
  subscribe(listener: () => void): () => void;
}

/** Length of a segment, seconds. */
export const SEGMENT_SECONDS = 30;

export function createChapterClock(segmentSeconds: number = SEGMENT_SECONDS): ChapterClock {
  let progress = 0;
  let playing = false;
  let speed = 1;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    get progress() {
      return progress;
    },
    get playing() {
      return playing;
    },
    get speed() {
      return speed;
    },
    setSpeed(next) {
      speed = next;
    },
    setProgress(next) {
      const clamped = Math.min(1, Math.max(0, next));
      if (clamped === progress) return;
      progress = clamped;
      tell();
    },
    play() {
      if (playing) return;
      if (progress >= 1) progress = 0;
      playing = true;
      tell();
    },
    pause() {
      if (!playing) return;
      playing = false;
      tell();
    },
    advance(seconds) {
      if (!playing) return false;
      progress = Math.min(1, progress + (speed * seconds) / segmentSeconds);
      if (progress >= 1) playing = false;
      tell();
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
