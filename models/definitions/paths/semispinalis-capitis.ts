import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Semispinalis capitis, left, from the first to the last point of its figures. */
export const semispinalisCapitisPaths = {
  muscle: 'muscle.semispinalis-capitis',
  basis: 'nearest landmark of the attachment; points between move with the vertebra at their height',
  fascicles: [
    { fascicle: 'semi_cap_sklc5', carriers: ['C5', 'skull'] },
    { fascicle: 'semi_cap_sklthx', carriers: ['T1', 'skull'], around: 'neck' },
    { fascicle: 'derived_1', carriers: ['C4', 'C2', 'skull'] },
    { fascicle: 'derived_2', carriers: ['C7', 'C3', 'skull'] },
    { fascicle: 'derived_3', carriers: ['T2', 'C4', 'skull'] },
    { fascicle: 'derived_4', carriers: ['T4', 'C6', 'skull'] },
    { fascicle: 'derived_5', carriers: ['T6', 'C7', 'skull'] },
  ],
} satisfies MusclePaths;
