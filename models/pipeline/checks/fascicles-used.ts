import type { Fascicle, MuscleFigures } from '#models/definitions/muscle-figures.ts';

/**
 * Multifidus has derived paths from C4 down to T12 only; below, the model's own paths run between true attachments.
 */
const ALL = new Set(['muscle.multifidus']);

/**
 * The paths that a muscle is measured against.
 *
 * Derived paths where there are some: model paths are straight lines that rely on wrapping, and some begin or end at no
 * attachment (glmax3, piri, the oblique ones in front of the belly, psoas at the pelvic brim).
 */
export function fasciclesUsed({ id, fascicles }: Pick<MuscleFigures, 'id' | 'fascicles'>): { readonly fascicles: readonly Fascicle[]; readonly which: string } {
  const derived = fascicles.filter(({ source }) => source === 'derived');
  const used = derived.length > 0 && !ALL.has(id) ? derived : fascicles;
  const kind = used.length === 0 ? 'none' : used === derived ? 'derived' : derived.length > 0 ? 'derived and model' : 'model';
  return { fascicles: used, which: `${used.length} ${kind}` };
}
