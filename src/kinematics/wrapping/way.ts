/**
 * Where a shortest way touches an obstacle: first touch x y z, last touch x y z, then how much of the obstacle it follows
 * (radians of its own parameter; 0 when it passes by). The obstacle's own frame. A way that passes by has its end as the
 * first touch and its start as the last one.
 */
export const WAY_SIZE = 7;
export type Way = Float64Array;

/** Length of the way from P to Q, metres, with where it touches. Ends inside are first moved out to the surface. */
export type Wrap = (px: number, py: number, pz: number, qx: number, qy: number, qz: number, way: Way) => number;

/** Writes a way that passes by, and gives its length. */
export function passesBy(px: number, py: number, pz: number, qx: number, qy: number, qz: number, way: Way): number {
  way[0] = qx;
  way[1] = qy;
  way[2] = qz;
  way[3] = px;
  way[4] = py;
  way[5] = pz;
  way[6] = 0;
  return Math.sqrt((px - qx) * (px - qx) + (py - qy) * (py - qy) + (pz - qz) * (pz - qz));
}
