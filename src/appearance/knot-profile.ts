/**
 * Shape of the tight spot and its band over the fibre coordinates: the twin of `knotAt` in scene/body-shader.ts.
 *
 * @basis tuned: sizes for reading at arm's length; a knot on ultrasound is of this order (0.16 cm², SIKDAR2009)
 */
export const KNOT = {
  /** Half axes of the spot, across and along, metres. */
  acrossMetres: 0.0085,
  alongMetres: 0.013,
  /** Length over which the band fades along the fibres, metres. */
  bandMetres: 0.085,
} as const;

/** Spot strength (flat-topped) and band strength, 0 to 1, at a distance (du across, dv along) from the middle, metres. */
export function knotProfile(du: number, dv: number): { readonly spot: number; readonly band: number } {
  const q = (du / KNOT.acrossMetres) ** 2 + (dv / KNOT.alongMetres) ** 2;
  const across = du / (0.42 * KNOT.acrossMetres);
  const along = dv / KNOT.bandMetres;
  return { spot: Math.exp(-0.55 * q * q), band: Math.exp(-across * across) * Math.exp(-along * along) };
}
