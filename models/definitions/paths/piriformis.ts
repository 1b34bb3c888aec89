import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Piriformis, left, from the first to the last point of its figures. */
export const piriformisPaths = {
  muscle: 'muscle.piriformis',
  basis: 'the model’s own bodies; the middle point lies in the greater sciatic notch',
  fascicles: [
    { fascicle: 'piri', carriers: ['pelvis', 'pelvis', 'femur'], around: 'femoral-head' },
    { fascicle: 'derived_1', carriers: ['pelvis', 'pelvis', 'femur'], around: 'femoral-head' },
    { fascicle: 'derived_2', carriers: ['pelvis', 'pelvis', 'femur'], around: 'femoral-head' },
  ],
} satisfies MusclePaths;
