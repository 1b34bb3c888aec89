import { halfWidth, middle, OUR_FIBRE } from './bundle.ts';
import { fract, hash, mix, smoothstep } from './numbers.ts';
import type { StepLengths } from './sarcomeres.ts';

/** A place in the picture with how much it is there; written into, so that frames allocate nothing. */
export interface Speck {
  x: number;
  y: number;
  share: number;
}

/**
 * Chemical dot `index`: it leaves the edge of the knot and drifts outward, faster when blood flows.
 *
 * @param drift tracks drifted so far
 */
export function dotAt(index: number, drift: number, lengths: StepLengths, into: Speck): void {
  const age = fract(hash(index, 11) + drift * (0.6 + 0.8 * hash(index, 12)));
  const above = hash(index, 13) < 0.72;
  // not over the end feet of the nerve, where packets are seen
  const left = hash(index, 14) < (above ? 0.62 : 0.5);
  const x = (left ? -1 : 1) * ((above ? 4.9 : 2.4) + 7.5 * hash(index, 15) * mix(0.7, 1.15, age));
  const edge = halfWidth(OUR_FIBRE, x, lengths);
  const out = mix(-0.9, above ? 3 : 1.4, age) + 0.5 * Math.sin(6.3 * (hash(index, 16) + drift * 0.7));
  into.x = x;
  into.y = middle(OUR_FIBRE, x, lengths) + (above ? -1 : 1) * (edge + out);
  into.share = smoothstep(0, 0.12, age) * smoothstep(1, 0.82, age);
}
