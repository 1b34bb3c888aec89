import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { planFragment } from '#src/consult/plan-link.ts';
import { FULL_PLAN } from './support/plans.ts';

describe('the QR code of a plan', () => {
  it('is read back to the very link, and the link is short', () => {
    const link = `https://clinic.example.org/unknot/?lang=es${planFragment(FULL_PLAN)}`;
    expect(link.length).toBeLessThanOrEqual(400);
    const { data } = encode(link, { ecc: 'M', border: 4 });
    // as a camera sees it: each cell a few pixels wide
    const cell = 6;
    const size = data.length * cell;
    const pixels = new Uint8ClampedArray(size * size * 4);
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) pixels.set(data[Math.floor(y / cell)]![Math.floor(x / cell)] ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * size + x) * 4);
    expect(jsQR(pixels, size, size)?.data).toBe(link);
  });
});
