import { distanceToBounds, type Part } from '../stages/sdf/part.ts';

/**
 * The brain case: one smooth egg whose radii differ up/down and front/back and whose middle sinks towards the occiput.
 *
 * Several ellipsoids melted together gave a boxy crown; one warped ellipsoid keeps the long clean curve of a skull.
 * @basis derived: crown, opisthocranion, glabella and greatest width of definitions/bones/skull.ts
 */
export interface VaultOptions {
  readonly centreY: number;
  readonly centreZ: number;
  readonly width: number;
  readonly up: number;
  readonly down: number;
  readonly front: number;
  readonly back: number;
  /** How far the middle sinks per metre towards the back. */
  readonly sink: number;
}

/** Fullness of the horizontal sections: 2 = ellipse. */
const FULLNESS = 2.25;

export function vault(options: VaultOptions): Part {
  const { centreY, centreZ, width, up, down, front, back, sink } = options;
  const bounds: Part['bounds'] = {
    min: [-width, centreY - down - sink * back, centreZ - back],
    max: [width, centreY + up, centreZ + front],
  };
  return {
    sdf: (x, y, z) => {
      const far = distanceToBounds(bounds, x, y, z);
      if (far > 0.02) return far;
      const dz = z - centreZ;
      const rz = dz < 0 ? back : front;
      // smooth start of the sink, so that the crown keeps no crease
      const behind = Math.max(0, -dz);
      const dy = y - centreY + (sink * behind * behind) / (behind + 0.02);
      const ry = dy < 0 ? down : up;
      const u = Math.abs(x) / width;
      const v = dy / ry;
      const w = Math.abs(dz) / rz;
      const h = Math.pow(Math.pow(u, FULLNESS) + Math.pow(w, FULLNESS), 1 / FULLNESS);
      const k = Math.sqrt(h * h + v * v);
      if (k < 1e-4) return -Math.min(width, up, back);
      const gu = h > 1e-6 ? ((h / k) * Math.pow(u / h, FULLNESS - 1)) / width : 0;
      const gw = h > 1e-6 ? ((h / k) * Math.pow(w / h, FULLNESS - 1)) / rz : 0;
      const gv = v / k / ry;
      return (k - 1) / Math.sqrt(gu * gu + gv * gv + gw * gw);
    },
    bounds,
  };
}
