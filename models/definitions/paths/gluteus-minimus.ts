import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Gluteus minimus, left, from the first to the last point of its figures. */
export const gluteusMinimusPaths = {
  muscle: 'muscle.gluteus-minimus',
  basis: 'the model’s own bodies',
  fascicles: [
    { fascicle: 'glmin1', carriers: ['pelvis', 'femur'], around: 'femoral-head' },
    { fascicle: 'glmin2', carriers: ['pelvis', 'femur'], around: 'femoral-head' },
    { fascicle: 'glmin3', carriers: ['pelvis', 'femur'], around: 'femoral-head' },
  ],
} satisfies MusclePaths;
