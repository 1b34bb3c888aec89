/** Draws evenly from [0, 1). */
export type Random = () => number;

/**
 * A stream of even draws that is the same for the same seed, on every device.
 *
 * mulberry32: 32 bits of state, integer arithmetic only. Good for drawing people and test scenarios, not for secrets.
 *
 * @param seed a whole number; its lowest 32 bits count
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A draw from the standard normal curve (Box–Muller), drawn again until it lies within ±limit.
 *
 * Drawing again, rather than clamping, leaves no heap of equal values at the two ends.
 */
export function drawNormal(random: Random, limit = Infinity): number {
  for (;;) {
    const length = Math.sqrt(-2 * Math.log(1 - random()));
    const value = length * Math.cos(2 * Math.PI * random());
    if (Math.abs(value) <= limit) return value;
  }
}
