import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Gluteus maximus, left, from the first to the last point of its figures. */
export const gluteusMaximusPaths = {
  muscle: 'muscle.gluteus-maximus',
  basis: 'the model’s own bodies; derived middle points only shape the drawing; the uppermost strands go over the joint, the rest behind it',
  fascicles: [
    { fascicle: 'glmax1', carriers: ['pelvis', 'pelvis', 'femur', 'femur'], around: 'femoral-head' },
    { fascicle: 'glmax2', carriers: ['pelvis', 'pelvis', 'femur', 'femur'], around: 'hip-back' },
    { fascicle: 'glmax3', carriers: ['pelvis', 'pelvis', 'femur', 'femur'], around: 'hip-back' },
    { fascicle: 'derived_1', carriers: ['pelvis', null, 'femur'], around: 'femoral-head' },
    { fascicle: 'derived_2', carriers: ['pelvis', null, 'femur'], around: 'femoral-head' },
    { fascicle: 'derived_3', carriers: ['pelvis', null, 'femur'], around: 'hip-back' },
    { fascicle: 'derived_4', carriers: ['pelvis', null, 'femur'], around: 'hip-back' },
    { fascicle: 'derived_5', carriers: ['pelvis', null, 'femur'], around: 'hip-back' },
    { fascicle: 'derived_6', carriers: ['pelvis', null, 'femur'], around: 'hip-back' },
  ],
} satisfies MusclePaths;
