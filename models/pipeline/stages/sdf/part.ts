import type { Bounds, Sdf } from '../../structure-mesh.ts';

/** A shape under construction: a signed distance and a box that holds its inside. Body frame, metres. */
export interface Part {
  readonly sdf: Sdf;
  readonly bounds: Bounds;
}

/** Distance from a point to a box, metres, 0 inside: a lower bound for whatever the box holds. */
export function distanceToBounds(bounds: Bounds, x: number, y: number, z: number): number {
  const [x0, y0, z0] = bounds.min;
  const [x1, y1, z1] = bounds.max;
  const dx = x < x0 ? x0 - x : x > x1 ? x - x1 : 0;
  const dy = y < y0 ? y0 - y : y > y1 ? y - y1 : 0;
  const dz = z < z0 ? z0 - z : z > z1 ? z - z1 : 0;
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

export function growBounds(bounds: Bounds, by: number): Bounds {
  const [x0, y0, z0] = bounds.min;
  const [x1, y1, z1] = bounds.max;
  return { min: [x0 - by, y0 - by, z0 - by], max: [x1 + by, y1 + by, z1 + by] };
}

/** The smallest box around several boxes. */
export function joinBounds(boxes: readonly Bounds[]): Bounds {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    for (let axis = 0; axis < 3; axis++) {
      min[axis] = Math.min(min[axis]!, box.min[axis]!);
      max[axis] = Math.max(max[axis]!, box.max[axis]!);
    }
  }
  return { min, max };
}

/** The box around spheres: points with one radius each (or one for all), metres. */
export function boundsOfSpheres(
  centres: readonly (readonly [number, number, number])[],
  radius: (index: number) => number,
): Bounds {
  return joinBounds(centres.map(([x, y, z], index) => growBounds({ min: [x, y, z], max: [x, y, z] }, radius(index))));
}
