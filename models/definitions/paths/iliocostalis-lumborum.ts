import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Iliocostalis lumborum, left, from the first to the last point of its figures. */
export const iliocostalisLumborumPaths = {
  muscle: 'muscle.iliocostalis-lumborum',
  basis: 'the model’s own bodies, but each rib by itself: it moves between its vertebra (back end) and the breastbone (front end)',
  fascicles: [
    { fascicle: 'IL_L1', carriers: ['pelvis', 'L1'] },
    { fascicle: 'IL_L2', carriers: ['pelvis', 'L2'] },
    { fascicle: 'IL_L3', carriers: ['pelvis', 'L3'] },
    { fascicle: 'IL_L4', carriers: ['pelvis', 'L4'] },
    {
      fascicle: 'IL_R5',
      carriers: [
        'pelvis', 'L2', between('T10', 'thorax', 0.09), between('T10', 'thorax', 0.05), between('T9', 'thorax', 0.04), 'T8',
        between('T7', 'thorax', 0.03), between('T6', 'thorax', 0.03),
      ],
    },
    {
      fascicle: 'IL_R6',
      carriers: [
        'pelvis', 'L2', between('T10', 'thorax', 0.1), between('T9', 'thorax', 0.07), between('T8', 'thorax', 0.04),
        between('T7', 'thorax', 0.05), between('T7', 'thorax', 0.04),
      ],
    },
    {
      fascicle: 'IL_R7',
      carriers: [
        'pelvis', 'L2', between('T10', 'thorax', 0.11), between('T9', 'thorax', 0.08), between('T8', 'thorax', 0.05),
        between('T8', 'thorax', 0.03),
      ],
    },
    { fascicle: 'IL_R8', carriers: ['pelvis', 'L2', between('T10', 'thorax', 0.12), between('T9', 'thorax', 0.09), between('T9', 'thorax', 0.06)] },
    { fascicle: 'IL_R9', carriers: ['pelvis', 'L2', between('T10', 'thorax', 0.12), between('T10', 'thorax', 0.08)] },
    { fascicle: 'IL_R10', carriers: ['pelvis', 'L2', 'T11'] },
    { fascicle: 'IL_R11', carriers: ['pelvis', 'L2', 'T11'] },
    { fascicle: 'IL_R12', carriers: ['pelvis', 'T12'] },
  ],
} satisfies MusclePaths;
