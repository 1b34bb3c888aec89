import { BufferAttribute, type BufferGeometry } from 'three';
import { SOLID_LAYERS, type OutsideIn } from './model.ts';

/** Most layers that can be off; the last step is what nothing but an x-ray shows. */
const STEPS = SOLID_LAYERS.length + 1;

/**
 * Orders triangles by how many layers must be off before one of their corners is in sight, as colour A tells
 * (models/pipeline/stages/first-seen.ts). A stable sort, so neighbours stay near each other.
 */
export function orderOutsideIn(geometry: BufferGeometry): OutsideIn {
  const source = geometry.index!.array;
  const colour = geometry.attributes['colour']!.array;
  const step = (corner: number): number => Math.min(STEPS - 1, 255 - colour[source[corner]! * 4 + 3]!);
  const stepOf = (t: number): number => Math.min(step(t), step(t + 1), step(t + 2));
  const counts = Array.from({ length: STEPS }, () => 0);
  for (let t = 0; t < source.length; t += 3) counts[stepOf(t)]! += 3;
  const next: number[] = [];
  for (let n = 0, sum = 0; n < STEPS; n++) {
    next.push(sum);
    sum += counts[n]!;
    counts[n] = sum;
  }
  const ordered = new Uint32Array(source.length);
  for (let t = 0; t < source.length; t += 3) {
    const n = stepOf(t);
    for (let corner = 0; corner < 3; corner++) ordered[next[n]! + corner] = source[t + corner]!;
    next[n]! += 3;
  }
  return { index: new BufferAttribute(ordered, 1), counts };
}

/**
 * How many of SOLID_LAYERS, from the outside in, are not wholly there: below them nothing that they alone show is in
 * sight.
 */
export function openLayers(isWhole: (layer: (typeof SOLID_LAYERS)[number]) => boolean): number {
  return SOLID_LAYERS.findLastIndex((layer) => !isWhole(layer)) + 1;
}

/** Indices of a group to draw when that many layers are open. A layer that is open itself is drawn with all it has. */
export function solidCount({ counts }: OutsideIn, kind: (typeof SOLID_LAYERS)[number], open: number): number {
  const layer = SOLID_LAYERS.indexOf(kind);
  return counts[layer < 0 || layer < open ? counts.length - 1 : open]!;
}
