import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Serratus posterior inferior, left, from the first to the last point of its figures. */
export const serratusPosteriorInferiorPaths = {
  muscle: 'muscle.serratus-posterior-inferior',
  basis: 'nearest landmark named by the attachment; points in the flesh hang between both ends',
  fascicles: [
    { fascicle: 'derived_1', carriers: ['T11', between('T11', 'T9', 0.47), between('T9', 'thorax', 0.22)] },
    { fascicle: 'derived_2', carriers: ['T12', between('T12', 'T10', 0.45), between('T10', 'thorax', 0.24)] },
    { fascicle: 'derived_3', carriers: ['L1', between('L1', 'T11', 0.46), 'T11'] },
    { fascicle: 'derived_4', carriers: ['L2', between('L2', 'T12', 0.47), 'T12'] },
  ],
} satisfies MusclePaths;
