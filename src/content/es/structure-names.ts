import type { structureNames as english } from '../en/structure-names.ts';
import type { Translation } from '../translation.ts';

/** Plain names in Spanish of what is neither muscle nor fascia. */
export const structureNames: Translation<typeof english> = {
  'bone.sacrum': 'Sacro',
  'bone.sternum': 'Esternón',
  'bone.clavicle': 'Clavícula',
  'bone.scapula': 'Omóplato',
  'bone.humerus': 'Hueso del brazo',
  'bone.radius': 'Hueso del antebrazo, lado del pulgar',
  'bone.ulna': 'Hueso del antebrazo, lado del meñique',
  'bone.hand': 'Huesos de la mano',
  'bone.hip-bone': 'Hueso de la cadera',
  'bone.femur': 'Hueso del muslo',
  'bone.patella': 'Rótula',
  'bone.tibia': 'Hueso de la espinilla',
  'bone.fibula': 'Hueso externo de la pantorrilla',
  'bone.foot': 'Huesos del pie',
  'bone.skull': 'Cráneo',
  'bone.mandible': 'Mandíbula',
  'cartilage.costal': 'Cartílago de las costillas',
  'organ.lung': 'Pulmón',
  'organ.kidney': 'Riñón',
  'organ.spinal-cord': 'Médula espinal',
  'organ.sciatic-nerve': 'Nervio ciático, el nervio grande de la pierna',
  'organ.vertebral-artery': 'Arteria vertebral, una arteria del cuello',
  'cloth.shorts': 'Pantalón corto',
  'skin.body': 'Piel',
  'skin-and-fat': 'Piel y grasa',
  'bone.vertebra': '{level}, un hueso de la columna',
  'bone.rib': 'Costilla {number}',
  disc: 'Un disco de la columna',
};
