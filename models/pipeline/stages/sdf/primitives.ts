import type { Point } from '#models/definitions/frame.ts';
import { boundsOfSpheres, type Part } from './part.ts';
import { cross, normalise, squareTo } from './vector.ts';

/** Three unit directions square to one another, body frame. */
export interface Axes {
  readonly x: Point;
  readonly y: Point;
  readonly z: Point;
}

export const BODY_AXES: Axes = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

/** Axes whose y is `up` and whose z leans to `ahead`. */
export function axesFrom(up: Point, ahead: Point): Axes {
  const y = normalise(up);
  const z = squareTo(ahead, y);
  return { x: cross(y, z), y, z };
}

function boxHalfExtent(radii: Point, axes: Axes): Point {
  const along = (k: 0 | 1 | 2) => Math.hypot(radii[0] * axes.x[k], radii[1] * axes.y[k], radii[2] * axes.z[k]);
  return [along(0), along(1), along(2)];
}

/** Ellipsoid; radii along the axes, metres. Distance is first order (Quilez), exact on the surface. */
export function ellipsoid(centre: Point, radii: Point, axes: Axes = BODY_AXES): Part {
  const [cx, cy, cz] = centre;
  const [rx, ry, rz] = radii;
  const least = Math.min(rx, ry, rz);
  const { x: ax, y: ay, z: az } = axes;
  const half = boxHalfExtent(radii, axes);
  return {
    sdf: (x, y, z) => {
      const dx = x - cx;
      const dy = y - cy;
      const dz = z - cz;
      const u = (dx * ax[0] + dy * ax[1] + dz * ax[2]) / rx;
      const v = (dx * ay[0] + dy * ay[1] + dz * ay[2]) / ry;
      const w = (dx * az[0] + dy * az[1] + dz * az[2]) / rz;
      const k0 = Math.sqrt(u * u + v * v + w * w);
      if (k0 < 1e-6) return -least;
      const k1 = Math.sqrt((u / rx) ** 2 + (v / ry) ** 2 + (w / rz) ** 2);
      return (k0 * (k0 - 1)) / k1;
    },
    bounds: {
      min: [cx - half[0], cy - half[1], cz - half[2]],
      max: [cx + half[0], cy + half[1], cz + half[2]],
    },
  };
}

export const sphere = (centre: Point, radius: number): Part => ellipsoid(centre, [radius, radius, radius]);

/** Capsule from a to b whose radius runs from ra to rb, metres. */
export function taperedCapsule(a: Point, b: Point, ra: number, rb: number): Part {
  const [ax, ay, az] = a;
  const ex = b[0] - ax;
  const ey = b[1] - ay;
  const ez = b[2] - az;
  const size2 = ex * ex + ey * ey + ez * ez;
  return {
    sdf: (x, y, z) => {
      const px = x - ax;
      const py = y - ay;
      const pz = z - az;
      const t = size2 > 0 ? Math.min(1, Math.max(0, (px * ex + py * ey + pz * ez) / size2)) : 0;
      const dx = px - ex * t;
      const dy = py - ey * t;
      const dz = pz - ez * t;
      return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t);
    },
    bounds: boundsOfSpheres([a, b], (i) => (i === 0 ? ra : rb)),
  };
}

/** Box with rounded edges; half sizes (rounding included) along the axes, metres. */
export function roundedBox(centre: Point, half: Point, rounding: number, axes: Axes = BODY_AXES): Part {
  const [cx, cy, cz] = centre;
  const { x: ax, y: ay, z: az } = axes;
  const [hx, hy, hz] = [half[0] - rounding, half[1] - rounding, half[2] - rounding];
  const extent = (k: 0 | 1 | 2) =>
    Math.abs(half[0] * ax[k]) + Math.abs(half[1] * ay[k]) + Math.abs(half[2] * az[k]);
  return {
    sdf: (x, y, z) => {
      const dx = x - cx;
      const dy = y - cy;
      const dz = z - cz;
      const u = Math.abs(dx * ax[0] + dy * ax[1] + dz * ax[2]) - hx;
      const v = Math.abs(dx * ay[0] + dy * ay[1] + dz * ay[2]) - hy;
      const w = Math.abs(dx * az[0] + dy * az[1] + dz * az[2]) - hz;
      const outside = Math.hypot(Math.max(u, 0), Math.max(v, 0), Math.max(w, 0));
      return outside + Math.min(Math.max(u, v, w), 0) - rounding;
    },
    bounds: {
      min: [cx - extent(0), cy - extent(1), cz - extent(2)],
      max: [cx + extent(0), cy + extent(1), cz + extent(2)],
    },
  };
}
