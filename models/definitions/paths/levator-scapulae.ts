import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Levator scapulae, left, from the first to the last point of its figures. */
export const levatorScapulaePaths = {
  muscle: 'muscle.levator-scapulae',
  basis: 'nearest landmark named by the attachment; points in the flesh hang between both ends',
  fascicles: [
    { fascicle: 'levator_scap', carriers: ['scapula', 'C2'] },
    { fascicle: 'derived_1', carriers: ['C1', between('C1', 'scapula', 0.53), 'scapula'] },
    { fascicle: 'derived_2', carriers: ['C2', between('C2', 'scapula', 0.54), 'scapula'] },
    { fascicle: 'derived_3', carriers: ['C3', between('C3', 'scapula', 0.54), 'scapula'] },
    { fascicle: 'derived_4', carriers: ['C4', between('C4', 'scapula', 0.55), 'scapula'] },
  ],
} satisfies MusclePaths;
