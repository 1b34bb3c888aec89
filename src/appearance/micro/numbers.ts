/** Small arithmetic of the closer look. */
export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);
export const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
export const fract = (x: number): number => x - Math.floor(x);

/** 0 at `low` and before, 1 at `high` and beyond, smooth between; `low` may be the larger. */
export function smoothstep(low: number, high: number, x: number): number {
  const t = clamp((x - low) / (high - low));
  return t * t * (3 - 2 * t);
}

/** The same value in 0..1 for the same pair, each time: nothing in the picture is thrown by chance. */
export function hash(index: number, salt: number): number {
  let h = Math.imul(index + 0x9e37, 0x85ebca6b) ^ Math.imul(salt + 0x79b9, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}
