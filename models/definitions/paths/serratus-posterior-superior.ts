import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Serratus posterior superior, left, from the first to the last point of its figures. */
export const serratusPosteriorSuperiorPaths = {
  muscle: 'muscle.serratus-posterior-superior',
  basis: 'nearest landmark of the attachment; middle points only shape the drawing',
  fascicles: [
    { fascicle: 'derived_1', carriers: ['C7', null, between('T2', 'thorax', 0.23)], around: 'thorax' },
    { fascicle: 'derived_2', carriers: ['T1', null, between('T3', 'thorax', 0.16)], around: 'thorax' },
    { fascicle: 'derived_3', carriers: ['T2', null, between('T4', 'thorax', 0.15)], around: 'thorax' },
    { fascicle: 'derived_4', carriers: ['T3', null, between('T5', 'thorax', 0.15)], around: 'thorax' },
  ],
} satisfies MusclePaths;
