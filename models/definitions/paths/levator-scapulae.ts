import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Levator scapulae, left, from the first to the last point of its figures. */
export const levatorScapulaePaths = {
  muscle: 'muscle.levator-scapulae',
  basis: 'nearest landmark of the attachment; middle points only shape the drawing',
  fascicles: [
    { fascicle: 'levator_scap', carriers: ['scapula', 'C2'] },
    { fascicle: 'derived_1', carriers: ['C1', null, 'scapula'] },
    { fascicle: 'derived_2', carriers: ['C2', null, 'scapula'] },
    { fascicle: 'derived_3', carriers: ['C3', null, 'scapula'] },
    { fascicle: 'derived_4', carriers: ['C4', null, 'scapula'] },
  ],
} satisfies MusclePaths;
