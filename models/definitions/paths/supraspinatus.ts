import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Supraspinatus, left, from the first to the last point of its figures. */
export const supraspinatusPaths = {
  muscle: 'muscle.supraspinatus',
  basis: 'blade and humerus, by position (the model’s list says thorax)',
  fascicles: [
    { fascicle: 'Supraspinatus_P', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
    { fascicle: 'Supraspinatus_A', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
  ],
} satisfies MusclePaths;
