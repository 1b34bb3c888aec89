import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Deltoideus, pars acromialis, left, from the first to the last point of its figures. */
export const deltoidMiddlePaths = {
  muscle: 'muscle.deltoid-middle',
  basis: 'blade and humerus, by position (the model’s list says thorax); the bulge over the head of the humerus moves with the humerus',
  fascicles: [
    { fascicle: 'DeltoideusScapula_M', carriers: ['scapula', 'scapula', 'humerus'], around: 'shoulder-cap' },
    { fascicle: 'derived_1', carriers: ['scapula', 'humerus', 'humerus'], around: 'shoulder-cap' },
    { fascicle: 'derived_2', carriers: ['scapula', 'humerus', 'humerus'], around: 'shoulder-cap' },
    { fascicle: 'derived_3', carriers: ['scapula', 'humerus', 'humerus'], around: 'shoulder-cap' },
    { fascicle: 'derived_4', carriers: ['scapula', 'humerus', 'humerus'], around: 'shoulder-cap' },
  ],
} satisfies MusclePaths;
