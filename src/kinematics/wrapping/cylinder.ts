import { passesBy, type Way } from './way.ts';

const TURN = 2 * Math.PI;

/**
 * Shortest way from P to Q around an endless cylinder along z, in one sense only, so that it never flips to the other side.
 *
 * Unrolled, the way is straight: a helix between two tangents. While Q has not come around far enough, the way is the
 * straight line, even where that leads past the other side. An end inside counts as the surface point beyond it.
 *
 * @param r radius, metres
 * @param turn 1: P to Q is a right-handed turn about +z; -1: the other way
 * @param back how far, radians, Q may turn back past P before the way is taken to go all around (the length jumps there)
 */
export function aroundCylinder(
  px: number, py: number, pz: number, qx: number, qy: number, qz: number,
  r: number, turn: number, back: number,
  way: Way,
): number {
  let p = Math.sqrt(px * px + py * py);
  let q = Math.sqrt(qx * qx + qy * qy);
  const atP = Math.atan2(py, px);
  const atQ = Math.atan2(qy, qx);
  if (p < r) {
    px = r * Math.cos(atP);
    py = r * Math.sin(atP);
    p = r;
  }
  if (q < r) {
    qx = r * Math.cos(atQ);
    qy = r * Math.sin(atQ);
    q = r;
  }
  let angle = turn * (atQ - atP);
  angle -= TURN * Math.floor((angle + back) / TURN);
  const fromP = Math.acos(r / p);
  const fromQ = Math.acos(r / q);
  const followed = angle - fromP - fromQ;
  if (followed <= 0) return passesBy(px, py, pz, qx, qy, qz, way);

  const before = Math.sqrt(p * p - r * r);
  const after = Math.sqrt(q * q - r * r);
  const flat = before + r * followed + after;
  const climb = (qz - pz) / flat;
  const first = atP + turn * fromP;
  const last = first + turn * followed;
  way[0] = r * Math.cos(first);
  way[1] = r * Math.sin(first);
  way[2] = pz + climb * before;
  way[3] = r * Math.cos(last);
  way[4] = r * Math.sin(last);
  way[5] = qz - climb * after;
  way[6] = followed;
  return flat * Math.sqrt(1 + climb * climb);
}
