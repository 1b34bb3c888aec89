import { describe, expect, it } from 'vitest';
import type { Stroke } from '#src/state/consult.ts';
import { pathOf, strokeAt } from '#src/ui/consult/lines-on-page.ts';

/** A stage that shows x and y as they are, and hides what lies in front. */
const where = (_: string, [x, y, z]: readonly [number, number, number]) => ({ x, y, seen: z <= 0 });
const line = (id: number, ...at: (readonly [number, number, number])[]): Stroke => ({ id, ink: 'ink', points: at.map((point) => ({ structure: 'a', at: point })) });

describe('a line on the page', () => {
  it('breaks off where it goes behind the body', () => {
    expect(pathOf(line(1, [0, 0, 0], [10, 0, 0], [20, 0, 1], [30, 0, 0], [40, 0, 0]), where)).toBe('M0.0 0.0L10.0 0.0M30.0 0.0L40.0 0.0');
  });

  it('is found by a finger between its points, the nearest first, and not out of reach', () => {
    const lines = [line(1, [0, 0, 0], [100, 0, 0]), line(2, [0, 30, 0], [100, 30, 0])];
    expect(strokeAt(lines, 50, 8, 20, where)?.id).toBe(1);
    expect(strokeAt(lines, 50, 22, 20, where)?.id).toBe(2);
    expect(strokeAt(lines, 150, 0, 20, where)).toBeNull();
    expect(strokeAt([line(3, [0, 0, 1], [100, 0, 1])], 50, 0, 20, where), 'what is behind the body').toBeNull();
  });
});
