import type { StructureMesh } from '../structure-mesh.ts';

type Vector = readonly [number, number, number];

/** A flat window into the body: `origin` and two unit vectors in it, square to each other. Body frame, metres. */
export interface SectionPlane {
  readonly origin: Vector;
  readonly across: Vector;
  readonly down: Vector;
}

/** A closed outline in the plane, millimetres along `across` and `down` from the origin. The last point is joined to the first. */
export type Outline = readonly (readonly [across: number, down: number])[];

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];

/** Vertices that stand in one place count as one, so that outlines close over seams of the surface. */
function placesOf(positions: Float32Array): Uint32Array {
  const seen = new Map<string, number>();
  return Uint32Array.from({ length: positions.length / 3 }, (_, n) => {
    const key = `${positions[n * 3]},${positions[n * 3 + 1]},${positions[n * 3 + 2]}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, n);
    return n;
  });
}

const keptPlaces = new WeakMap<Float32Array, Uint32Array>();

/**
 * Where a plane cuts a closed mesh: outlines, wound alike around flesh and the other way around hollows.
 *
 * @param mirrored cuts the mesh's image on the right side
 * @throws when the mesh is not closed, because then an outline would not end
 */
export function sectionOf(mesh: StructureMesh, plane: SectionPlane, mirrored = false): Outline[] {
  const flip = (v: Vector): Vector => (mirrored ? [-v[0], v[1], v[2]] : v);
  const origin = flip(plane.origin);
  const across = flip(plane.across);
  const down = flip(plane.down);
  const normal = cross(across, down);
  const { positions: p, indices } = mesh;
  const height = Float64Array.from({ length: p.length / 3 }, (_, n) => dot([p[n * 3]! - origin[0], p[n * 3 + 1]! - origin[1], p[n * 3 + 2]! - origin[2]], normal) || 1e-12);
  let places = keptPlaces.get(p);
  if (!places) keptPlaces.set(p, (places = placesOf(p)));

  const points = new Map<string, readonly [number, number]>();
  const next = new Map<string, string>();
  const crossing = (a: number, b: number): string => {
    const [low, high] = places[a]! < places[b]! ? [places[a]!, places[b]!] : [places[b]!, places[a]!];
    const key = `${low} ${high}`;
    if (!points.has(key)) {
      const share = height[low]! / (height[low]! - height[high]!);
      const at: Vector = [0, 1, 2].map((k) => p[low * 3 + k]! + share * (p[high * 3 + k]! - p[low * 3 + k]!) - origin[k]!) as unknown as Vector;
      points.set(key, [dot(at, across) * 1000, dot(at, down) * 1000]);
    }
    return key;
  };
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const above = corners.filter((n) => height[places[n]!]! > 0).length;
    if (above === 0 || above === 3) continue;
    let [from, to] = ['', ''];
    for (const [i, a] of corners.entries()) {
      const b = corners[(i + 1) % 3]!;
      const [ha, hb] = [height[places[a]!]!, height[places[b]!]!];
      if (ha > 0 && hb <= 0) from = crossing(a, b);
      else if (ha <= 0 && hb > 0) to = crossing(a, b);
    }
    next.set(from, to);
  }

  const outlines: Outline[] = [];
  while (next.size > 0) {
    const start = next.keys().next().value!;
    const ring: (readonly [number, number])[] = [];
    let at: string | undefined = start;
    do {
      ring.push(points.get(at)!);
      const to: string | undefined = next.get(at);
      if (to === undefined) throw new Error(`sectionOf: ${mesh.structureId} has an open border; close the mesh`);
      next.delete(at);
      at = to;
    } while (at !== start);
    outlines.push(ring);
  }
  return outlines;
}
