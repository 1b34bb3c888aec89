import { describe, expect, it } from 'vitest';
import { KNOT, knotProfile } from '#src/appearance/knot-profile.ts';
import { BODY_FRAGMENT, BODY_VERTEX } from '#src/scene/body-shader.ts';

describe('the knot', () => {
  it('is strongest in its middle and gone a hand away', () => {
    expect(knotProfile(0, 0)).toEqual({ spot: 1, band: 1 });
    expect(knotProfile(0.05, 0).spot).toBeLessThan(1e-6);
    expect(knotProfile(0, 0.2).band).toBeLessThan(0.01);
  });

  it('falls off steadily in every direction', () => {
    for (const [x, y] of [[1, 0], [0, 1], [0.7, 0.7]] as const) {
      let before = knotProfile(0, 0);
      for (let r = 0.001; r < 0.08; r += 0.001) {
        const now = knotProfile(x * r, y * r);
        expect(now.spot).toBeLessThanOrEqual(before.spot);
        expect(now.band).toBeLessThanOrEqual(before.band);
        before = now;
      }
    }
  });

  it('is longer along the fibres than across, and its band longer still', () => {
    expect(knotProfile(0, 0.01).spot).toBeGreaterThan(knotProfile(0.01, 0).spot);
    expect(knotProfile(0, 0.06).band).toBeGreaterThan(0.5);
    expect(knotProfile(0.012, 0).band).toBeLessThan(0.01);
  });

  it('has the same figures in the shader', () => {
    const size = `vec2(${KNOT.acrossMetres}, ${KNOT.alongMetres})`;
    expect(BODY_FRAGMENT).toContain(`d / ${size}`);
    expect(BODY_VERTEX).toContain(`d / ${size}`);
    expect(BODY_FRAGMENT).toContain(`d.x / (0.42 * ${KNOT.acrossMetres})`);
    expect(BODY_FRAGMENT).toContain(`d.y / ${KNOT.bandMetres}`);
  });
});
