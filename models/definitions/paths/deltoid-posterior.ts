import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Deltoideus, pars spinalis, left, from the first to the last point of its figures. */
export const deltoidPosteriorPaths = {
  muscle: 'muscle.deltoid-posterior',
  basis: 'blade and humerus, by position (the model’s list says thorax); points in the flesh hang between both ends',
  fascicles: [
    { fascicle: 'DeltoideusScapula_P', carriers: ['scapula', 'scapula', 'humerus'], around: 'shoulder-cap' },
    { fascicle: 'derived_1', carriers: ['scapula', between('scapula', 'humerus', 0.46), 'humerus'], around: 'shoulder-cap' },
    { fascicle: 'derived_2', carriers: ['scapula', between('scapula', 'humerus', 0.44), 'humerus'], around: 'shoulder-cap' },
    { fascicle: 'derived_3', carriers: ['scapula', between('scapula', 'humerus', 0.43), 'humerus'], around: 'shoulder-cap' },
    { fascicle: 'derived_4', carriers: ['scapula', between('scapula', 'humerus', 0.42), 'humerus'], around: 'shoulder-cap' },
    { fascicle: 'derived_5', carriers: ['scapula', between('scapula', 'humerus', 0.41), 'humerus'], around: 'shoulder-cap' },
  ],
} satisfies MusclePaths;
