import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Quadratus lumborum, left, from the first to the last point of its figures. */
export const quadratusLumborumPaths = {
  muscle: 'muscle.quadratus-lumborum',
  basis: 'the model’s own bodies; rib 12 moves with T12',
  fascicles: [
    { fascicle: 'QL_post_I.1-L3', carriers: ['pelvis', 'L3'] },
    { fascicle: 'QL_post_I.2-L4', carriers: ['pelvis', 'L4'] },
    { fascicle: 'QL_post_I.2-L3', carriers: ['pelvis', 'L3'] },
    { fascicle: 'QL_post_I.2-L2', carriers: ['pelvis', 'L2'] },
    { fascicle: 'QL_post_I.3-L1', carriers: ['L1', 'pelvis'] },
    { fascicle: 'QL_post_I.3-L2', carriers: ['L2', 'pelvis'] },
    { fascicle: 'QL_post_I.3-L3', carriers: ['L3', 'pelvis'] },
    { fascicle: 'QL_mid_L3-12.3', carriers: ['T12', 'L3'] },
    { fascicle: 'QL_mid_L3-12.2', carriers: ['T12', 'L3'] },
    { fascicle: 'QL_mid_L3-12.1', carriers: ['T12', 'L3'] },
    { fascicle: 'QL_mid_L2-12.1', carriers: ['T12', 'L2'] },
    { fascicle: 'QL_mid_L4-12.3', carriers: ['T12', 'L4'] },
    { fascicle: 'QL_ant_I.2-T12', carriers: ['pelvis', 'T12'] },
    { fascicle: 'QL_ant_I.3-T12', carriers: ['pelvis', 'T12'] },
    { fascicle: 'QL_ant_I.2-12.1', carriers: ['pelvis', 'T12'] },
    { fascicle: 'QL_ant_I.3-12.1', carriers: ['pelvis', 'T12'] },
    { fascicle: 'QL_ant_I.3-12.2', carriers: ['pelvis', 'T12'] },
    { fascicle: 'QL_ant_I.3-12.3', carriers: ['pelvis', 'T12'] },
  ],
} satisfies MusclePaths;
