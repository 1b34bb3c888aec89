import type { AddedPoint, MusclePaths } from './path-figures.ts';

const onToTheThigh: readonly AddedPoint[] = [
  { after: 1, at: [0.0864, 0.86941, -0.01414], on: 'femur' },
  { after: 1, at: [0.09075, 0.86346, -0.02509], on: 'femur' },
];

/** What carries each point of Psoas major, left, from the first to the last point of its figures. */
export const psoasMajorPaths = {
  muscle: 'muscle.psoas-major',
  basis: 'the model’s own bodies; lumbar strands end at the pelvic brim and go on with the thigh points of rajagopal2016',
  fascicles: [
    { fascicle: 'Ps_L1_VB', carriers: ['L1', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L1_TP', carriers: ['L1', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L1_L2_IVD', carriers: ['L1', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L2_TP', carriers: ['L2', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L2_L3_IVD', carriers: ['L2', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L3_TP', carriers: ['L3', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L3_L4_IVD', carriers: ['L3', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L4_TP', carriers: ['L4', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L4_L5_IVD', carriers: ['L4', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L5_TP', carriers: ['L5', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    { fascicle: 'Ps_L5_VB', carriers: ['L5', 'pelvis'], added: onToTheThigh, around: 'hip-front' },
    {
      fascicle: 'psoas',
      carriers: ['pelvis', 'pelvis', 'femur', 'femur'],
      around: 'hip-front',
      leftOut: 'begins on the pelvis, 36 mm from L5: it knows nothing of the lumbar spine',
    },
    { fascicle: 'derived_1', carriers: ['T12', 'pelvis', null, 'femur'], around: 'hip-front' },
    { fascicle: 'derived_2', carriers: ['L2', 'pelvis', null, 'femur'], around: 'hip-front' },
    { fascicle: 'derived_3', carriers: ['L4', 'pelvis', null, 'femur'], around: 'hip-front' },
  ],
} satisfies MusclePaths;
