import type { Sdf } from '../../structure-mesh.ts';
import { distanceToBounds, growBounds, joinBounds, type Part } from './part.ts';

/**
 * Cubic smooth minimum: the smaller of two distances with a fillet of width k, metres.
 *
 * k of 3-5 mm looks like sausages stuck together; bones want 6-20 mm.
 */
export function smoothMin(a: number, b: number, k: number): number {
  const gap = k - Math.abs(a - b);
  const least = a < b ? a : b;
  if (gap <= 0) return least;
  return least - (gap * gap * gap) / (6 * k * k);
}

/** Beyond this distance from the box the box distance itself is the answer, metres. */
const FAR = 0.02;

/**
 * Parts melted into one. A part far from the point is skipped by its box, so many parts stay cheap.
 *
 * @param k     fillet, metres; a pair [part, k] has its own
 */
export function smoothUnion(k: number, parts: readonly (Part | readonly [Part, number])[]): Part {
  const list = parts.map((entry): { part: Part; k: number } =>
    'sdf' in entry ? { part: entry, k } : { part: entry[0], k: entry[1] },
  );
  const count = list.length;
  const sdfs: Sdf[] = list.map(({ part }) => part.sdf);
  const fillets = Float64Array.from(list, (entry) => entry.k);
  const boxes = new Float64Array(count * 6);
  list.forEach(({ part }, i) => boxes.set([...part.bounds.min, ...part.bounds.max], i * 6));
  const bounds = growBounds(joinBounds(list.map(({ part }) => part.bounds)), Math.max(0, ...fillets) / 6);
  const sdf: Sdf = (x, y, z) => {
    const far = distanceToBounds(bounds, x, y, z);
    if (far > FAR) return far;
    let d = Infinity;
    for (let i = 0; i < count; i++) {
      const o = i * 6;
      const dx = Math.max(boxes[o]! - x, x - boxes[o + 3]!, 0);
      const dy = Math.max(boxes[o + 1]! - y, y - boxes[o + 4]!, 0);
      const dz = Math.max(boxes[o + 2]! - z, z - boxes[o + 5]!, 0);
      const fillet = fillets[i]!;
      const reach = d + fillet;
      if (reach < Infinity && (reach <= 0 ? dx + dy + dz > 0 : dx * dx + dy * dy + dz * dz >= reach * reach)) continue;
      d = smoothMin(d, sdfs[i]!(x, y, z), fillet);
    }
    return d;
  };
  return { sdf, bounds };
}

/** The base with the cuts taken out, each with its own fillet, metres. */
export function smoothSubtract(base: Part, k: number, cuts: readonly (Part | readonly [Part, number])[]): Part {
  const list = cuts.map((entry): { part: Part; k: number } =>
    'sdf' in entry ? { part: entry, k } : { part: entry[0], k: entry[1] },
  );
  const sdf: Sdf = (x, y, z) => {
    let d = base.sdf(x, y, z);
    for (const cut of list) {
      const reach = cut.k - d;
      if (reach <= 0 || distanceToBounds(cut.part.bounds, x, y, z) >= reach) continue;
      d = -smoothMin(-d, cut.part.sdf(x, y, z), cut.k);
    }
    return d;
  };
  return { sdf, bounds: base.bounds };
}

/** What two parts share, edge rounded by k, metres. */
export function smoothIntersect(a: Part, b: Part, k: number): Part {
  return { sdf: (x, y, z) => -smoothMin(-a.sdf(x, y, z), -b.sdf(x, y, z), k), bounds: a.bounds };
}

/** A part built for x >= 0 (overlapping the midline where it crosses) and its mirror image, as one. */
export function symmetric(half: Part): Part {
  const reach = half.bounds.max[0];
  return {
    sdf: (x, y, z) => half.sdf(Math.abs(x), y, z),
    bounds: {
      min: [-reach, half.bounds.min[1], half.bounds.min[2]],
      max: [reach, half.bounds.max[1], half.bounds.max[2]],
    },
  };
}

/** A half space: inside where (p − point)·normal < 0. Its box is the one given, so use it only as a cut. */
export function halfSpace(
  point: readonly [number, number, number],
  normal: readonly [number, number, number],
  bounds: Part['bounds'],
): Part {
  const [nx, ny, nz] = normal;
  const offset = point[0] * nx + point[1] * ny + point[2] * nz;
  return { sdf: (x, y, z) => x * nx + y * ny + z * nz - offset, bounds };
}

/** A part with a coat of even thickness, metres: as a cut it leaves room for the cartilage of a joint. */
export function coated(part: Part, thickness: number): Part {
  return { sdf: (x, y, z) => part.sdf(x, y, z) - thickness, bounds: growBounds(part.bounds, thickness) };
}
