import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Rotatores (breves et longi), left, from the first to the last point of its figures. */
export const rotatoresPaths = {
  muscle: 'muscle.rotatores',
  basis: 'nearest landmark of the attachment',
  fascicles: [
    { fascicle: 'derived_1', carriers: ['T1', 'C7'] },
    { fascicle: 'derived_2', carriers: ['T2', 'T1'] },
    { fascicle: 'derived_3', carriers: ['T3', 'T2'] },
    { fascicle: 'derived_4', carriers: ['T4', 'T3'] },
    { fascicle: 'derived_5', carriers: ['T5', 'T4'] },
    { fascicle: 'derived_6', carriers: ['T6', 'T5'] },
    { fascicle: 'derived_7', carriers: ['T7', 'T6'] },
    { fascicle: 'derived_8', carriers: ['T8', 'T7'] },
    { fascicle: 'derived_9', carriers: ['T9', 'T8'] },
    { fascicle: 'derived_10', carriers: ['T10', 'T9'] },
    { fascicle: 'derived_11', carriers: ['T11', 'T10'] },
    { fascicle: 'derived_12', carriers: ['T12', 'T11'] },
    { fascicle: 'derived_13', carriers: ['T2', 'C7'] },
    { fascicle: 'derived_14', carriers: ['T3', 'T1'] },
    { fascicle: 'derived_15', carriers: ['T4', 'T2'] },
    { fascicle: 'derived_16', carriers: ['T5', 'T3'] },
    { fascicle: 'derived_17', carriers: ['T6', 'T4'] },
    { fascicle: 'derived_18', carriers: ['T7', 'T5'] },
    { fascicle: 'derived_19', carriers: ['T8', 'T6'] },
    { fascicle: 'derived_20', carriers: ['T9', 'T7'] },
    { fascicle: 'derived_21', carriers: ['T10', 'T8'] },
    { fascicle: 'derived_22', carriers: ['T11', 'T9'] },
    { fascicle: 'derived_23', carriers: ['T12', 'T10'] },
  ],
} satisfies MusclePaths;
