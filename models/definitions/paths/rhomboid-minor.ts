import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Rhomboideus minor, left, from the first to the last point of its figures. */
export const rhomboidMinorPaths = {
  muscle: 'muscle.rhomboid-minor',
  basis: 'nearest landmark named by the attachment; points in the flesh hang between both ends',
  fascicles: [
    { fascicle: 'Rhomboideus_S', carriers: ['C7', 'scapula'], around: 'thorax' },
    { fascicle: 'derived_1', carriers: [between('skull', 'C7', 0.92), between('C7', 'scapula', 0.48), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_2', carriers: ['C7', between('C7', 'scapula', 0.49), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_3', carriers: ['T1', between('T1', 'scapula', 0.5), 'scapula'], around: 'thorax' },
  ],
} satisfies MusclePaths;
