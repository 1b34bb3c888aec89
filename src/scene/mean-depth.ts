import { Vector3 } from 'three';
import type { Model } from './model.ts';

/**
 * How far the surface of a structure lies from its middle on the mean, metres: its volume over its area.
 *
 * A sheet of even thickness has half of that thickness; this is what its surface goes in or out by when it is stretched.
 */
export function meanDepth({ groups, structures, scale }: Model, index: number): number {
  const { group, start, count } = structures[index]!;
  const geometry = groups.find(({ kind }) => kind === group)!.geometry;
  const { position } = geometry.attributes;
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  let volume = 0;
  let area = 0;
  for (let i = start; i < start + count; i += 3) {
    a.fromBufferAttribute(position!, geometry.index!.getX(i));
    b.fromBufferAttribute(position!, geometry.index!.getX(i + 1));
    c.fromBufferAttribute(position!, geometry.index!.getX(i + 2));
    volume += a.dot(b.clone().cross(c)) / 6;
    area += b.sub(a).cross(c.sub(a)).length() / 2;
  }
  return area > 0 ? (scale * Math.abs(volume)) / area : 0;
}
