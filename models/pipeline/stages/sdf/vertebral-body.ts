import type { Point } from '#models/definitions/frame.ts';
import { joinBounds, type Part } from './part.ts';
import { smoothMin } from './combine.ts';
import type { Axes } from './primitives.ts';

export interface VertebralBodyOptions {
  readonly centre: Point;
  /** x left, y up, z anterior of this body. */
  readonly axes: Axes;
  /** Full sizes at the end plates, metres. */
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  /** How much slimmer the middle is, share of the radius, 0.05-0.12. */
  readonly waist: number;
  /** Rounding of the rim, metres. */
  readonly rim: number;
  /** Depth of the dishes in the end plates, metres. */
  readonly dish: number;
  /** Depth of the hollow at the back (kidney shape), metres. */
  readonly hollow: number;
  /** Extra height in front minus behind, metres: the wedge of lordosis. */
  readonly wedge?: number;
}

/** A kidney-shaped, waisted drum with a rounded rim and dished ends. */
export function vertebralBody(options: VertebralBodyOptions): Part {
  const { axes, width, depth, height, waist, rim, dish, hollow } = options;
  const wedge = options.wedge ?? 0;
  const [cx, cy, cz] = options.centre;
  const a = width / 2;
  const b = depth / 2;
  const half = height / 2;
  const hollowRadius = a * 0.75;
  const hollowCentre = -b - hollowRadius + hollow;
  const bulge = 1 + Math.max(0, -waist);
  const corner = (sx: number, sy: number, sz: number): Point => [
    cx + sx * a * bulge * axes.x[0] + sy * (half + Math.abs(wedge)) * axes.y[0] + sz * b * bulge * axes.z[0],
    cy + sx * a * bulge * axes.x[1] + sy * (half + Math.abs(wedge)) * axes.y[1] + sz * b * bulge * axes.z[1],
    cz + sx * a * bulge * axes.x[2] + sy * (half + Math.abs(wedge)) * axes.y[2] + sz * b * bulge * axes.z[2],
  ];
  const corners = [-1, 1].flatMap((sx) => [-1, 1].flatMap((sy) => [-1, 1].map((sz) => corner(sx, sy, sz))));
  return {
    sdf: (x, y, z) => {
      const dx = x - cx;
      const dy = y - cy;
      const dz = z - cz;
      const u = dx * axes.x[0] + dy * axes.x[1] + dz * axes.x[2];
      const v = dx * axes.y[0] + dy * axes.y[1] + dz * axes.y[2];
      const w = dx * axes.z[0] + dy * axes.z[1] + dz * axes.z[2];
      const level = Math.min(1, Math.abs(v) / half);
      const slim = 1 - waist * (1 - level * level * level);
      const ra = a * slim;
      const rb = b * slim;
      const k0 = Math.sqrt((u / ra) ** 2 + (w / rb) ** 2);
      const k1 = Math.sqrt((u / (ra * ra)) ** 2 + (w / (rb * rb)) ** 2);
      let side = k0 < 1e-6 ? -Math.min(ra, rb) : (k0 * (k0 - 1)) / k1;
      const cut = Math.sqrt(u * u + (w - hollowCentre) ** 2) - hollowRadius;
      side = -smoothMin(-side, cut, 0.006);
      const local = half + (wedge * 0.5 * w) / b - dish * Math.max(0, 1 - k0 * k0 * 1.2);
      const q1 = side + rim;
      const q2 = Math.abs(v) - local + rim;
      const out = Math.hypot(Math.max(q1, 0), Math.max(q2, 0));
      return out + Math.min(Math.max(q1, q2), 0) - rim;
    },
    bounds: joinBounds(corners.map((p) => ({ min: p, max: p }))),
  };
}
