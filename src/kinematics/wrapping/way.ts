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

/** Writes a unit vector at right angles to the unit vector u: toward `out`, or any if that lies along u, to `way[0..2]`. */
export function sideways(ux: number, uy: number, uz: number, outX: number, outY: number, outZ: number, way: Way): void {
  let t = outX * ux + outY * uy + outZ * uz;
  let x = outX - t * ux;
  let y = outY - t * uy;
  let z = outZ - t * uz;
  let length = Math.sqrt(x * x + y * y + z * z);
  if (length < 1e-6) {
    const [ax, ay, az] = [Math.abs(ux), Math.abs(uy), Math.abs(uz)];
    x = ax <= ay && ax <= az ? 1 : 0;
    y = x === 0 && ay <= az ? 1 : 0;
    z = x === 0 && y === 0 ? 1 : 0;
    t = x * ux + y * uy + z * uz;
    x -= t * ux;
    y -= t * uy;
    z -= t * uz;
    length = Math.sqrt(x * x + y * y + z * z);
  }
  way[0] = x / length;
  way[1] = y / length;
  way[2] = z / length;
}
