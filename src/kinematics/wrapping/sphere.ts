import { passesBy, sideways, type Way } from './way.ts';

/**
 * Shortest way from P to Q around a ball at the origin: straight, great circle, straight. An end inside counts as the
 * surface point beyond it. The length is smooth where the way just touches, and continuous everywhere.
 *
 * @param r radius, metres
 * @param out which way to take when P, the centre and Q lie on one line
 */
export function aroundSphere(
  px: number, py: number, pz: number, qx: number, qy: number, qz: number,
  r: number, outX: number, outY: number, outZ: number,
  way: Way,
): number {
  let p = Math.sqrt(px * px + py * py + pz * pz);
  let q = Math.sqrt(qx * qx + qy * qy + qz * qz);
  if (p < r) {
    const known = p > 1e-9 * r;
    px = known ? (px * r) / p : outX * r;
    py = known ? (py * r) / p : outY * r;
    pz = known ? (pz * r) / p : outZ * r;
    p = r;
  }
  if (q < r) {
    const known = q > 1e-9 * r;
    qx = known ? (qx * r) / q : outX * r;
    qy = known ? (qy * r) / q : outY * r;
    qz = known ? (qz * r) / q : outZ * r;
    q = r;
  }
  const ux = px / p, uy = py / p, uz = pz / p;
  const along = (ux * qx + uy * qy + uz * qz) / q;
  let wx = qx / q - along * ux;
  let wy = qy / q - along * uy;
  let wz = qz / q - along * uz;
  let across = Math.sqrt(wx * wx + wy * wy + wz * wz);
  const angle = Math.atan2(across, along);
  const fromP = Math.acos(r / p);
  const fromQ = Math.acos(r / q);
  const followed = angle - fromP - fromQ;
  if (followed <= 0) return passesBy(px, py, pz, qx, qy, qz, way);

  if (across < 1e-9) {
    sideways(ux, uy, uz, outX, outY, outZ, way);
    wx = way[0]!;
    wy = way[1]!;
    wz = way[2]!;
    across = 1;
  }
  const s1 = (r * Math.sin(fromP)) / across, c1 = r * Math.cos(fromP);
  const s2 = (r * Math.sin(angle - fromQ)) / across, c2 = r * Math.cos(angle - fromQ);
  way[0] = c1 * ux + s1 * wx;
  way[1] = c1 * uy + s1 * wy;
  way[2] = c1 * uz + s1 * wz;
  way[3] = c2 * ux + s2 * wx;
  way[4] = c2 * uy + s2 * wy;
  way[5] = c2 * uz + s2 * wz;
  way[6] = followed;
  return Math.sqrt(p * p - r * r) + r * followed + Math.sqrt(q * q - r * r);
}
