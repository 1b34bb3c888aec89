import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Longissimus capitis, left, from the first to the last point of its figures. */
export const longissimusCapitisPaths = {
  muscle: 'muscle.longissimus-capitis',
  basis: 'nearest landmark of the attachment; points between move with the vertebra at their height',
  fascicles: [
    { fascicle: 'longissi_cap_sklc6', carriers: ['C6', 'skull'] },
    { fascicle: 'derived_1', carriers: ['T1', 'C4', 'skull'] },
    { fascicle: 'derived_2', carriers: ['T2', 'C5', 'skull'] },
    { fascicle: 'derived_3', carriers: ['T4', 'C6', 'skull'] },
  ],
} satisfies MusclePaths;
