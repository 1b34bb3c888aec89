import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Splenius cervicis, left, from the first to the last point of its figures. */
export const spleniusCervicisPaths = {
  muscle: 'muscle.splenius-cervicis',
  basis: 'nearest landmark of the attachment; points between move with the vertebra at their height',
  fascicles: [
    { fascicle: 'splen_cerv_c3thx', carriers: ['T4', 'C3'], added: [{ after: 0, at: [0.0171, 1.47, -0.119], on: 'T1' }] },
    { fascicle: 'derived_1', carriers: ['T3', 'C7', 'C1'] },
    { fascicle: 'derived_2', carriers: ['T5', 'T1', 'C2'] },
    { fascicle: 'derived_3', carriers: ['T6', 'T2', 'C3'] },
  ],
} satisfies MusclePaths;
