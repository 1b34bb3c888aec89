import { placeOf } from '#src/anatomy/places.ts';
import { placeNames } from './place-names.ts';

const BONES: Readonly<Record<string, string>> = {
  'bone.sacrum': 'Sacrum',
  'bone.sternum': 'Breastbone',
  'bone.clavicle': 'Collarbone',
  'bone.scapula': 'Shoulder blade',
  'bone.humerus': 'Upper arm bone',
  'bone.radius': 'Forearm bone, thumb side',
  'bone.ulna': 'Forearm bone, little-finger side',
  'bone.hand': 'Hand bones',
  'bone.hip-bone': 'Hip bone',
  'bone.femur': 'Thigh bone',
  'bone.patella': 'Kneecap',
  'bone.tibia': 'Shin bone',
  'bone.fibula': 'Outer bone of the lower leg',
  'bone.foot': 'Foot bones',
  'bone.skull': 'Skull',
  'bone.mandible': 'Jaw',
  'cartilage.costal': 'Rib cartilage',
  'organ.lung': 'Lung',
  'organ.kidney': 'Kidney',
  'organ.spinal-cord': 'Spinal cord',
  'organ.sciatic-nerve': 'Sciatic nerve, the big nerve of the leg',
  'organ.vertebral-artery': 'Vertebral artery, an artery of the neck',
  'cloth.shorts': 'Shorts',
  'skin.body': 'Skin',
  'skin-and-fat': 'Skin and fat',
};

/** Plain name of a structure, with or without a side: "Upper trapezius", "Rib 7", "L3, a bone of the spine". */
export function structureName(structureId: string): string {
  const base = structureId.replace(/\.(left|right)$/, '');
  const place = placeOf(`${base}.left`)?.place;
  if (place) return placeNames[place].name;
  const vertebra = /^bone\.vertebra-([ctl]\d+)$/.exec(base)?.[1];
  if (vertebra) return `${vertebra.toUpperCase()}, a bone of the spine`;
  const rib = /^bone\.rib-(\d+)$/.exec(base)?.[1];
  if (rib) return `Rib ${rib}`;
  if (base.startsWith('disc.')) return 'A disc of the spine';
  const name = BONES[base];
  if (!name) throw new Error(`structureName: ${structureId} has no name; add it to structure-names.ts`);
  return name;
}
