import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Longissimus thoracis, pars thoracis, left, from the first to the last point of its figures. */
export const longissimusThoracisPaths = {
  muscle: 'muscle.longissimus-thoracis',
  basis: 'the model’s own bodies, but each rib by itself; points 6 mm behind transverse processes keep the longest strands on the spine’s curve',
  fascicles: [
    {
      fascicle: 'LTpT_T1',
      carriers: ['L1', 'T1'],
      added: [
        { after: 0, at: [0.01156, 1.26692, -0.1122], on: 'T10' }, { after: 0, at: [0.01751, 1.35097, -0.13879], on: 'T7' },
        { after: 0, at: [0.0231, 1.42973, -0.12765], on: 'T4' },
      ],
    },
    {
      fascicle: 'LTpT_T2',
      carriers: ['L2', 'T2'],
      added: [
        { after: 0, at: [0.01391, 1.26692, -0.1122], on: 'T10' }, { after: 0, at: [0.01965, 1.35097, -0.13879], on: 'T7' },
        { after: 0, at: [0.02502, 1.42973, -0.12765], on: 'T4' },
      ],
    },
    {
      fascicle: 'LTpT_T3',
      carriers: ['L3', 'L1', 'T3'],
      added: [
        { after: 1, at: [0.01395, 1.26692, -0.1122], on: 'T10' }, { after: 1, at: [0.02007, 1.35097, -0.13879], on: 'T7' },
        { after: 1, at: [0.0258, 1.42973, -0.12765], on: 'T4' },
      ],
    },
    {
      fascicle: 'LTpT_T4',
      carriers: ['L4', 'L1', 'T4'],
      added: [{ after: 1, at: [0.01536, 1.26692, -0.1122], on: 'T10' }, { after: 1, at: [0.0216, 1.35097, -0.13879], on: 'T7' }],
    },
    {
      fascicle: 'LTpT_T5',
      carriers: ['L4', 'L2', 'T5'],
      added: [{ after: 1, at: [0.01743, 1.26692, -0.1122], on: 'T10' }, { after: 1, at: [0.02472, 1.35097, -0.13879], on: 'T7' }],
    },
    { fascicle: 'LTpT_T6', carriers: ['L5', 'L2', 'T10', 'T6'] },
    { fascicle: 'LTpT_T7', carriers: ['pelvis', 'L2', 'T10', 'T7'] },
    { fascicle: 'LTpT_T8', carriers: ['pelvis', 'L4', 'L3', 'L2', 'T8'] },
    { fascicle: 'LTpT_T9', carriers: ['pelvis', 'L4', 'L3', 'L2', 'T9'] },
    { fascicle: 'LTpT_T10', carriers: ['pelvis', 'L4', 'L3', 'L2', 'T10'] },
    { fascicle: 'LTpT_T11', carriers: ['pelvis', 'L4', 'L3', 'L2', 'T11'] },
    { fascicle: 'LTpT_T12', carriers: ['pelvis', 'L4', 'L3', 'L2', 'T12'] },
    { fascicle: 'LTpT_R4', carriers: ['L4', 'L2', 'T10', 'T9', 'T8', 'T7', 'T4'] },
    { fascicle: 'LTpT_R5', carriers: ['L4', 'L2', between('T10', 'thorax', 0.04), 'T10', 'T8', 'T7', between('T5', 'thorax', 0.03)] },
    { fascicle: 'LTpT_R6', carriers: ['L5', 'L3', 'L2', 'T11', between('T9', 'thorax', 0.04), 'T8', 'T7', 'T7'] },
    {
      fascicle: 'LTpT_R7',
      carriers: ['pelvis', 'L4', 'L3', 'L2', between('T10', 'thorax', 0.06), between('T9', 'thorax', 0.05), between('T8', 'thorax', 0.03), 'T8'],
    },
    {
      fascicle: 'LTpT_R8',
      carriers: ['pelvis', 'L4', 'L3', 'L2', between('T10', 'thorax', 0.07), between('T9', 'thorax', 0.06), between('T9', 'thorax', 0.04)],
    },
    { fascicle: 'LTpT_R9', carriers: ['pelvis', 'L4', 'L3', 'L2', between('T10', 'thorax', 0.08), between('T10', 'thorax', 0.06)] },
    { fascicle: 'LTpT_R10', carriers: ['pelvis', 'L4', 'L3', 'L2', between('T10', 'thorax', 0.11)] },
    { fascicle: 'LTpT_R11', carriers: ['pelvis', 'L4', 'L3', 'L2', 'T11'] },
    { fascicle: 'LTpT_R12', carriers: ['pelvis', 'L4', 'L3', 'L2', 'T12'] },
  ],
} satisfies MusclePaths;
