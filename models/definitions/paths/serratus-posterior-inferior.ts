import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Serratus posterior inferior, left, from the first to the last point of its figures. */
export const serratusPosteriorInferiorPaths = {
  muscle: 'muscle.serratus-posterior-inferior',
  basis: 'nearest landmark of the attachment; middle points only shape the drawing',
  fascicles: [
    { fascicle: 'derived_1', carriers: ['T11', null, between('T9', 'thorax', 0.22)] },
    { fascicle: 'derived_2', carriers: ['T12', null, between('T10', 'thorax', 0.24)] },
    { fascicle: 'derived_3', carriers: ['L1', null, 'T11'] },
    { fascicle: 'derived_4', carriers: ['L2', null, 'T12'] },
  ],
} satisfies MusclePaths;
