import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Rhomboideus major, left, from the first to the last point of its figures. */
export const rhomboidMajorPaths = {
  muscle: 'muscle.rhomboid-major',
  basis: 'nearest landmark named by the attachment; points in the flesh hang between both ends',
  fascicles: [
    { fascicle: 'Rhomboideus_I', carriers: ['T2', 'scapula'], around: 'thorax' },
    { fascicle: 'derived_1', carriers: ['T2', between('T2', 'scapula', 0.51), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_2', carriers: ['T3', between('T3', 'scapula', 0.51), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_3', carriers: ['T3', between('T3', 'scapula', 0.51), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_4', carriers: ['T4', between('T4', 'scapula', 0.5), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_5', carriers: ['T5', between('T5', 'scapula', 0.49), 'scapula'], around: 'thorax' },
  ],
} satisfies MusclePaths;
