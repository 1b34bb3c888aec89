import type { Model, StructureInfo } from './model.ts';

/** Fibres this near to a line are its own, metres. */
const NEAR = 0.006;

/** Length of the fibres of a structure near one line across it, metres; the mean length where none lie near. */
export function fibreLengthAt({ groups }: Pick<Model, 'groups'>, { group, start, count, fibreLength }: StructureInfo, across: number): number {
  const geometry = groups.find(({ kind }) => kind === group)?.geometry;
  const fibre = geometry?.getAttribute('fibre');
  const index = geometry?.index;
  if (!fibre || !index) return fibreLength;
  let longest = 0;
  for (let corner = start; corner < start + count; corner += 1) {
    const vertex = index.getX(corner);
    if (Math.abs(fibre.getX(vertex) - across) < NEAR) longest = Math.max(longest, fibre.getY(vertex));
  }
  return longest > 0 ? longest : fibreLength;
}
