import { placeOf } from '#src/anatomy/places.ts';
import type { structureNames } from './en/structure-names.ts';
import { placeName } from './place-names.ts';
import { fill, wordsOf } from './words.ts';

/** Plain name of a structure, with or without a side: "Upper trapezius", "Rib 7", "L3, a bone of the spine". Needs the group `story`. */
export function structureName(structureId: string): string {
  const base = structureId.replace(/\.(left|right)$/, '');
  const place = placeOf(`${base}.left`)?.place;
  if (place) return placeName(place).name;
  const names = wordsOf('story').structures;
  const vertebra = /^bone\.vertebra-([ctl]\d+)$/.exec(base)?.[1];
  if (vertebra) return fill(names['bone.vertebra'], { level: vertebra.toUpperCase() });
  const rib = /^bone\.rib-(\d+)$/.exec(base)?.[1];
  if (rib) return fill(names['bone.rib'], { number: rib });
  if (base.startsWith('disc.')) return names.disc;
  if (!(base in names)) throw new Error(`structureName: ${structureId} has no name; add it to structure-names.ts of each language`);
  return names[base as keyof typeof structureNames];
}
