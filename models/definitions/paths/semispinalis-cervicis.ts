import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Semispinalis cervicis, left, from the first to the last point of its figures. */
export const semispinalisCervicisPaths = {
  muscle: 'muscle.semispinalis-cervicis',
  basis: 'nearest landmark of the attachment',
  fascicles: [
    { fascicle: 'semi_cerv_c3thx', carriers: ['T2', 'C3'] },
    { fascicle: 'derived_1', carriers: ['T1', 'C2'] },
    { fascicle: 'derived_2', carriers: ['T3', 'C3'] },
    { fascicle: 'derived_3', carriers: ['T4', 'C4'] },
    { fascicle: 'derived_4', carriers: ['T6', 'C5'] },
  ],
} satisfies MusclePaths;
