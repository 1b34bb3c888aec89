import type { AddedPoint, MusclePaths } from './path-figures.ts';

const besideT11: AddedPoint = { after: 0, at: [0.006, 1.22102, -0.11774], on: 'T11' };
const besideT9: AddedPoint = { after: 0, at: [0.006, 1.26858, -0.13196], on: 'T9' };
const besideT7: AddedPoint = { after: 0, at: [0.006, 1.3157, -0.13924], on: 'T7' };
const besideT5: AddedPoint = { after: 0, at: [0.006, 1.36826, -0.13843], on: 'T5' };

/** What carries each point of Spinalis thoracis, left, from the first to the last point of its figures. */
export const spinalisThoracisPaths = {
  muscle: 'muscle.spinalis-thoracis',
  basis: 'nearest landmark of the attachment; points 8 mm in front of the spinous tips keep the strands on the spine’s curve',
  fascicles: [
    {
      fascicle: 'derived_1',
      carriers: ['L2', null, 'T2'],
      added: [besideT11, besideT9, besideT7, besideT5, { after: 0, at: [0.006, 1.41693, -0.12979], on: 'T3' }],
    },
    { fascicle: 'derived_2', carriers: ['L1', null, 'T3'], added: [besideT11, besideT9, besideT7, besideT5] },
    { fascicle: 'derived_3', carriers: ['L1', null, 'T4'], added: [besideT11, besideT9, besideT7, besideT5] },
    { fascicle: 'derived_4', carriers: ['T12', null, 'T5'], added: [besideT11, besideT9, besideT7] },
    { fascicle: 'derived_5', carriers: ['T12', null, 'T6'], added: [besideT11, besideT9, besideT7] },
    { fascicle: 'derived_6', carriers: ['T11', null, 'T7'], added: [besideT9] },
    { fascicle: 'derived_7', carriers: ['T11', null, 'T8'], added: [besideT9] },
  ],
} satisfies MusclePaths;
