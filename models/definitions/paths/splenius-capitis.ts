import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Splenius capitis, left, from the first to the last point of its figures. */
export const spleniusCapitisPaths = {
  muscle: 'muscle.splenius-capitis',
  basis: 'nearest landmark of the attachment; the neck ligament with the spinous process before it; points between with the vertebra at their height',
  fascicles: [
    { fascicle: 'splen_cap_sklc6', carriers: ['C6', 'skull'], around: 'neck' },
    { fascicle: 'splen_cap_sklthx', carriers: ['T1', 'skull'], around: 'neck' },
    { fascicle: 'derived_1', carriers: ['C4', 'C1', 'skull'] },
    { fascicle: 'derived_2', carriers: ['C6', 'C3', 'skull'] },
    { fascicle: 'derived_3', carriers: ['C7', 'C4', 'skull'] },
    { fascicle: 'derived_4', carriers: ['T2', 'C5', 'skull'] },
    { fascicle: 'derived_5', carriers: ['T3', 'C6', 'skull'] },
  ],
} satisfies MusclePaths;
