import { describe, expect, it } from 'vitest';
import { FELT_PAINT, paintOf } from '#src/appearance/felt-paint.ts';
import { BODY_FRAGMENT } from '#src/scene/body-shader.ts';

/** A stroke 10 cm long on skin that faces straight back. */
const STROKE = { from: [0.05, 1.2, -0.1], to: [0.05, 1.3, -0.1], radius: 0.03, often: true, faces: 0 } as const;
const BACK = [0, 0, -1] as const;

describe('the paint of a felt region', () => {
  it('is full along the stroke, fades to its edge and is none beyond', () => {
    for (const y of [1.2, 1.25, 1.3]) expect(paintOf(STROKE, [0.05, y, -0.1], BACK)).toBe(1);
    const across = Array.from({ length: 31 }, (_, k) => paintOf(STROKE, [0.05 + k / 1000, 1.25, -0.1], BACK));
    expect(across).toEqual(across.toSorted((a, b) => b - a));
    expect(across[10]).toBe(1);
    expect(across[20]).toBeGreaterThan(0.2);
    expect(across[20]).toBeLessThan(0.8);
    expect(across[30]).toBeCloseTo(0);
    expect(paintOf(STROKE, [0.05, 1.331, -0.1], BACK)).toBe(0);
  });

  it('spares skin that looks another way, as the arm beside the chest does', () => {
    expect(paintOf(STROKE, [0.05, 1.25, -0.1], [0, 0, 1])).toBe(0);
    expect(paintOf({ ...STROKE, faces: 90 }, [0.05, 1.25, -0.1], [-1, 0, 0])).toBe(0);
    expect(paintOf({ ...STROKE, faces: 90 }, [0.05, 1.25, -0.1], [0.8, 0, -0.6])).toBe(1);
  });

  it('takes a patch without length for a disc', () => {
    expect(paintOf({ ...STROKE, to: STROKE.from }, [0.05, 1.205, -0.1], BACK)).toBe(1);
    expect(paintOf({ ...STROKE, to: STROKE.from }, [0.05, 1.25, -0.1], BACK)).toBe(0);
  });

  it('has the same numbers in the shader', () => {
    expect(BODY_FRAGMENT).toContain(`radius * ${FELT_PAINT.core}`);
    expect(BODY_FRAGMENT).toContain(`smoothstep(${FELT_PAINT.facing.join(', ')}, facing)`);
  });
});
