import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Gluteus medius, left, from the first to the last point of its figures. */
export const gluteusMediusPaths = {
  muscle: 'muscle.gluteus-medius',
  basis: 'the model’s own bodies; derived middle points only shape the drawing',
  fascicles: [
    { fascicle: 'glmed1', carriers: ['pelvis', 'femur'], around: 'femoral-head' },
    { fascicle: 'glmed2', carriers: ['pelvis', 'femur'], around: 'femoral-head' },
    { fascicle: 'glmed3', carriers: ['pelvis', 'femur'], around: 'femoral-head' },
    { fascicle: 'derived_1', carriers: ['pelvis', null, 'femur'], around: 'femoral-head' },
    { fascicle: 'derived_2', carriers: ['pelvis', null, 'femur'], around: 'femoral-head' },
    { fascicle: 'derived_3', carriers: ['pelvis', null, 'femur'], around: 'femoral-head' },
    { fascicle: 'derived_4', carriers: ['pelvis', null, 'femur'], around: 'femoral-head' },
    { fascicle: 'derived_5', carriers: ['pelvis', null, 'femur'], around: 'femoral-head' },
  ],
} satisfies MusclePaths;
