/**
 * What the body shows of the knot at a moment: the numbers a painter needs, from one sample of the model.
 *
 * Whoever draws, in 3D or flat, reads a `KnotLook` and nothing else, so that picture, words and graph come from one
 * state.
 */
export interface KnotLook {
  /** Contraction of the spot and of its band, 0 to 1. */
  knot: number;
  band: number;
  /** Radius of the spot at true size, mm. */
  size: number;
  /** How much of the usual blood flow is missing (0 to 1), and how much there is above it (0 to 0.8). */
  lack: number;
  flush: number;
  /** Chemicals that make nerves alert, 0 to 1. */
  chemicals: number;
  /** Numbness of the medicine and how far it has spread, mm. */
  numb: number;
  numbReach: number;
  /** Soreness along the way of the needle, 0 to 1. */
  sore: number;
  /** Pull on neighbours, 0 to 1 (theory). */
  pull: number;
  /** Paint of the areas where it is felt, 0 to 1. */
  pain: number;
  /** Needle: 0 away, 1 with its tip where it was aimed. */
  needle: number;
  /** Local twitch, 0 to 1, short. */
  twitch: number;
  /** Settled, 0 tight to 1 let go; turns the ring from amber to teal. */
  settled: number;
}

export function restingLook(): KnotLook {
  return { knot: 0, band: 0, size: 2.1, lack: 0, flush: 0, chemicals: 0, numb: 0, numbReach: 0, sore: 0, pull: 0, pain: 0, needle: 0, twitch: 0, settled: 0 };
}
