import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Subscapularis, left, from the first to the last point of its figures. */
export const subscapularisPaths = {
  muscle: 'muscle.subscapularis',
  basis: 'blade and humerus, by position (the model’s list says thorax)',
  fascicles: [
    { fascicle: 'Subscapularis_S', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
    { fascicle: 'Subscapularis_M', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
    { fascicle: 'Subscapularis_I', carriers: ['scapula', 'humerus'], around: 'humeral-head' },
  ],
} satisfies MusclePaths;
