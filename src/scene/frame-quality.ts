import type { Quality } from '#src/state/app-state.ts';

/** What a quality step draws with. */
export interface QualityStep {
  readonly name: Exclude<Quality, 'auto'>;
  readonly pixelRatio: number;
  /** Texture layers of the muscle fibres. */
  readonly detail: number;
}

export const QUALITY_STEPS: readonly QualityStep[] = [
  { name: 'lowest', pixelRatio: 0.6, detail: 1 },
  { name: 'low', pixelRatio: 0.8, detail: 1 },
  { name: 'medium', pixelRatio: 1, detail: 2 },
  { name: 'high', pixelRatio: 2, detail: 2 },
];

/** Slower than this while moving, and the next step down is taken; faster than the other, and up. Seconds a frame. */
const SLOW = 0.05;
const FAST = 0.02;
/** Frames that must agree, so that one hiccup changes nothing and nothing flickers. */
const PATIENCE_DOWN = 6;
const PATIENCE_UP = 90;

export interface QualityMeter {
  readonly step: QualityStep;
  /** Tells the time of one frame while something moves. @returns whether the step changed */
  note(seconds: number): boolean;
}

/** Measures frame times and steps quality down or up; a fixed quality never changes. */
export function createQualityMeter(quality: Quality): QualityMeter {
  const fixed = quality !== 'auto';
  let level = Math.max(0, QUALITY_STEPS.findIndex(({ name }) => name === (fixed ? quality : 'medium')));
  let slow = 0;
  let fast = 0;
  let ceiling = QUALITY_STEPS.length - 1;
  return {
    get step() {
      return QUALITY_STEPS[level]!;
    },
    note(seconds) {
      if (fixed) return false;
      slow = seconds > SLOW ? slow + 1 : 0;
      fast = seconds < FAST ? fast + 1 : 0;
      if (slow >= PATIENCE_DOWN && level > 0) {
        // what was too slow once is not tried again
        ceiling = level - 1;
        level -= 1;
        slow = 0;
        return true;
      }
      if (fast >= PATIENCE_UP && level < ceiling) {
        level += 1;
        fast = 0;
        return true;
      }
      return false;
    },
  };
}
