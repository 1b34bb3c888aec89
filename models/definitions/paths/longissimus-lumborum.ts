import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Longissimus thoracis, pars lumborum, left, from the first to the last point of its figures. */
export const longissimusLumborumPaths = {
  muscle: 'muscle.longissimus-lumborum',
  basis: 'the model’s own bodies',
  fascicles: [
    { fascicle: 'LTpL_L5', carriers: ['pelvis', 'L5'] },
    { fascicle: 'LTpL_L4', carriers: ['pelvis', 'L4'] },
    { fascicle: 'LTpL_L3', carriers: ['pelvis', 'L3'] },
    { fascicle: 'LTpL_L2', carriers: ['pelvis', 'L2'] },
    { fascicle: 'LTpL_L1', carriers: ['pelvis', 'L1'] },
  ],
} satisfies MusclePaths;
