/**
 * Sizes of the tight spot and its band over the fibre coordinates, metres. The shader is written with them.
 *
 * @basis tuned: sizes for reading at arm's length; a knot on ultrasound is of this order (0.16 cm², SIKDAR2009)
 */
export const KNOT_SIZE = {
  /** Half axes of the spot, across and along the fibres. */
  across: 0.0085,
  along: 0.013,
  /** Half width of the band, and the length over which it fades along the fibres. */
  bandAcross: 0.0036,
  bandAlong: 0.085,
} as const;

/** Radius of the ring that finds the spot from afar, metres: 1.6 times the knot. */
export const RING_METRES = (1.6 * (KNOT_SIZE.across + KNOT_SIZE.along)) / 2;
