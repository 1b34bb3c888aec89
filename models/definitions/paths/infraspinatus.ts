import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Infraspinatus, left, from the first to the last point of its figures. */
export const infraspinatusPaths = {
  muscle: 'muscle.infraspinatus',
  basis: 'blade and humerus, by position (the model’s list says thorax)',
  fascicles: [
    { fascicle: 'Infraspinatus_S', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
    { fascicle: 'Infraspinatus_I', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
  ],
} satisfies MusclePaths;
