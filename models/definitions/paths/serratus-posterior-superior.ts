import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Serratus posterior superior, left, from the first to the last point of its figures. */
export const serratusPosteriorSuperiorPaths = {
  muscle: 'muscle.serratus-posterior-superior',
  basis: 'nearest landmark named by the attachment; points in the flesh hang between both ends',
  fascicles: [
    { fascicle: 'derived_1', carriers: ['C7', between('C7', 'T2', 0.49), between('T2', 'thorax', 0.23)] },
    { fascicle: 'derived_2', carriers: ['T1', between('T1', 'T3', 0.5), between('T3', 'thorax', 0.16)] },
    { fascicle: 'derived_3', carriers: ['T2', between('T2', 'T4', 0.5), between('T4', 'thorax', 0.15)] },
    { fascicle: 'derived_4', carriers: ['T3', between('T3', 'T5', 0.49), between('T5', 'thorax', 0.15)] },
  ],
} satisfies MusclePaths;
