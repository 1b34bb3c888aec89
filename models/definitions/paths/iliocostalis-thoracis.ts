import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Iliocostalis thoracis, left, from the first to the last point of its figures. */
export const iliocostalisThoracisPaths = {
  muscle: 'muscle.iliocostalis-thoracis',
  basis: 'nearest landmark of the attachment; a rib moves between its vertebra (back end) and the breastbone (front end)',
  fascicles: [
    { fascicle: 'derived_1', carriers: ['T12', between('T9', 'thorax', 0.14), between('T6', 'thorax', 0.14)] },
    { fascicle: 'derived_2', carriers: ['T11', between('T8', 'thorax', 0.07), between('T5', 'thorax', 0.14)] },
    { fascicle: 'derived_3', carriers: [between('T10', 'thorax', 0.14), between('T7', 'thorax', 0.14), between('T4', 'thorax', 0.14)] },
    { fascicle: 'derived_4', carriers: [between('T9', 'thorax', 0.14), between('T6', 'thorax', 0.14), between('T3', 'thorax', 0.14)] },
    { fascicle: 'derived_5', carriers: [between('T8', 'thorax', 0.07), between('T5', 'thorax', 0.14), between('T2', 'thorax', 0.07)] },
    { fascicle: 'derived_6', carriers: [between('T7', 'thorax', 0.14), between('T4', 'thorax', 0.14), between('T1', 'thorax', 0.14)] },
  ],
} satisfies MusclePaths;
