import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Teres minor, left, from the first to the last point of its figures. */
export const teresMinorPaths = {
  muscle: 'muscle.teres-minor',
  basis: 'blade and humerus, by position (the model’s list says thorax)',
  fascicles: [
    { fascicle: 'TeresMinor', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
    { fascicle: 'derived_1', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
    { fascicle: 'derived_2', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
    { fascicle: 'derived_3', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
  ],
} satisfies MusclePaths;
