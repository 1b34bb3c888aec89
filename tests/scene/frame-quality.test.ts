import { describe, expect, it } from 'vitest';
import { createQualityMeter, QUALITY_STEPS } from '#src/scene/frame-quality.ts';

const notes = (meter: ReturnType<typeof createQualityMeter>, seconds: number, frames: number): number => {
  let changes = 0;
  for (let i = 0; i < frames; i++) if (meter.note(seconds)) changes += 1;
  return changes;
};

describe('the quality of the picture', () => {
  it('goes down to the lowest on a slow machine, and stays there', () => {
    const meter = createQualityMeter('auto');
    notes(meter, 0.2, 100);
    expect(meter.step.name).toBe('lowest');
    expect(notes(meter, 0.2, 100)).toBe(0);
  });

  it('goes up on a fast one, step by step', () => {
    const meter = createQualityMeter('auto');
    expect(notes(meter, 0.008, 1000)).toBe(1);
    expect(meter.step.name).toBe('high');
  });

  it('does not change for one hiccup, and never tries again what was too slow', () => {
    const meter = createQualityMeter('auto');
    expect(meter.note(0.5)).toBe(false);
    notes(meter, 0.03, 10);
    expect(meter.step.name).toBe('medium');
    notes(meter, 0.1, 6);
    expect(meter.step.name).toBe('low');
    notes(meter, 0.008, 1000);
    expect(meter.step.name).toBe('low');
  });

  it('that is fixed never changes', () => {
    for (const name of ['low', 'medium', 'high'] as const) {
      const meter = createQualityMeter(name);
      expect(notes(meter, 0.5, 100) + notes(meter, 0.001, 500)).toBe(0);
      expect(meter.step.name).toBe(name);
    }
  });

  it('draws less with every step down', () => {
    for (const [k, step] of QUALITY_STEPS.entries()) {
      if (k === 0) continue;
      expect(step.pixelRatio).toBeGreaterThan(QUALITY_STEPS[k - 1]!.pixelRatio);
      expect(step.detail).toBeGreaterThanOrEqual(QUALITY_STEPS[k - 1]!.detail);
    }
  });
});
