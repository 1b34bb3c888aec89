import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Iliocostalis cervicis (colli), left, from the first to the last point of its figures. */
export const iliocostalisCervicisPaths = {
  muscle: 'muscle.iliocostalis-cervicis',
  basis: 'nearest landmark of the attachment; a rib moves between its vertebra (back end) and the breastbone (front end)',
  fascicles: [
    { fascicle: 'iliocost_cerv_c5rib', carriers: [between('T3', 'thorax', 0.05), 'T1', 'C5'] },
    { fascicle: 'derived_1', carriers: [between('T3', 'thorax', 0.14), 'C4'] },
    { fascicle: 'derived_2', carriers: [between('T4', 'thorax', 0.16), 'C5'] },
    { fascicle: 'derived_3', carriers: [between('T6', 'thorax', 0.14), 'C6'] },
  ],
} satisfies MusclePaths;
