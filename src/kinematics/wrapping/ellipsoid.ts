import { passesBy, sideways, type Way } from './way.ts';

/** Eight-point Gauss–Legendre rule on -1..1, half of it: places and weights. Half a turn is right to 1e-5 of it. */
const PLACES = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363];
const WEIGHTS = [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

/**
 * Way from P to Q around an ellipsoid at the origin with its axes along x, y, z.
 *
 * In a frame scaled so that the ellipsoid is a unit sphere, the way is straight, a great circle and straight again. So it is
 * the tightest way in the plane through P, Q and the centre: in a sphere the shortest of all, else a little longer than that
 * (less than 2 % on a chest). Where it just touches, length and slope are those of the straight line. An end inside counts
 * as the surface point beyond it, seen from the centre.
 *
 * @param a,b,c radii, metres
 * @param out which way to take when P, the centre and Q lie on one line: the component of that direction along each axis
 */
export function aroundEllipsoid(
  px: number, py: number, pz: number, qx: number, qy: number, qz: number,
  a: number, b: number, c: number, outX: number, outY: number, outZ: number,
  way: Way,
): number {
  let ux = px / a;
  let uy = py / b;
  let uz = pz / c;
  let vx = qx / a;
  let vy = qy / b;
  let vz = qz / c;
  let up = Math.sqrt(ux * ux + uy * uy + uz * uz);
  let vp = Math.sqrt(vx * vx + vy * vy + vz * vz);
  if (up < 1e-9) {
    ux = outX;
    uy = outY;
    uz = outZ;
    up = 1;
  }
  if (vp < 1e-9) {
    vx = outX;
    vy = outY;
    vz = outZ;
    vp = 1;
  }
  // directions, and how far out along them
  ux /= up; uy /= up; uz /= up;
  vx /= vp; vy /= vp; vz /= vp;
  const pOut = up > 1 ? up : 1;
  const qOut = vp > 1 ? vp : 1;

  const along = ux * vx + uy * vy + uz * vz;
  let wx = vx - along * ux;
  let wy = vy - along * uy;
  let wz = vz - along * uz;
  let across = Math.sqrt(wx * wx + wy * wy + wz * wz);
  const angle = Math.atan2(across, along);
  const fromP = Math.acos(1 / pOut);
  const fromQ = Math.acos(1 / qOut);
  const followed = angle - fromP - fromQ;
  if (followed <= 0) return passesBy(ux * pOut * a, uy * pOut * b, uz * pOut * c, vx * qOut * a, vy * qOut * b, vz * qOut * c, way);

  if (across < 1e-9) {
    sideways(ux, uy, uz, outX / a, outY / b, outZ / c, way);
    wx = way[0]!;
    wy = way[1]!;
    wz = way[2]!;
    across = 1;
  }
  wx /= across; wy /= across; wz /= across;
  // in real size: the half axes of the ellipse that the plane cuts (not at right angles)
  const ex = ux * a, ey = uy * b, ez = uz * c;
  const fx = wx * a, fy = wy * b, fz = wz * c;
  const end = angle - fromQ;
  const c1 = Math.cos(fromP), s1 = Math.sin(fromP);
  const c2 = Math.cos(end), s2 = Math.sin(end);
  const t1x = c1 * ex + s1 * fx, t1y = c1 * ey + s1 * fy, t1z = c1 * ez + s1 * fz;
  const t2x = c2 * ex + s2 * fx, t2y = c2 * ey + s2 * fy, t2z = c2 * ez + s2 * fz;
  way[0] = t1x;
  way[1] = t1y;
  way[2] = t1z;
  way[3] = t2x;
  way[4] = t2y;
  way[5] = t2z;
  way[6] = followed;

  const ee = ex * ex + ey * ey + ez * ez;
  const ff = fx * fx + fy * fy + fz * fz;
  const ef = ex * fx + ey * fy + ez * fz;
  const middle = (fromP + end) / 2;
  const half = followed / 2;
  let arc = 0;
  for (let i = 0; i < 4; i++) {
    const step = half * PLACES[i]!;
    arc += WEIGHTS[i]! * (speed(middle + step, ee, ff, ef) + speed(middle - step, ee, ff, ef));
  }
  const before = distance(ex * pOut - t1x, ey * pOut - t1y, ez * pOut - t1z);
  const after = distance(vx * qOut * a - t2x, vy * qOut * b - t2y, vz * qOut * c - t2z);
  return before + arc * half + after;
}

/** How fast cos t · e + sin t · f moves with t. */
function speed(t: number, ee: number, ff: number, ef: number): number {
  const cos = Math.cos(t);
  const sin = Math.sin(t);
  return Math.sqrt(sin * sin * ee + cos * cos * ff - 2 * sin * cos * ef);
}

const distance = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z);
