import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Latissimus dorsi, left, from the first to the last point of its figures. */
export const latissimusDorsiPaths = {
  muscle: 'muscle.latissimus-dorsi',
  basis:
    'nearest landmark named by the attachment; armpit points only shape the drawing; the shaft turns the tendon with a point 12 mm inside its axis',
  fascicles: [
    { fascicle: 'LatissimusDorsi_S', carriers: ['T7', 'T8', 'humerus'], around: 'thorax' },
    { fascicle: 'LatissimusDorsi_M', carriers: ['T10', 'T11', 'humerus'], around: 'thorax' },
    { fascicle: 'LatissimusDorsi_I', carriers: ['T11', between('T9', 'thorax', 0.53), 'humerus'], around: 'thorax' },
    {
      fascicle: 'derived_1',
      carriers: ['T7', null, 'humerus'],
      added: [{ after: 1, at: [0.17013, 1.41579, -0.04749], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_2',
      carriers: ['T10', null, 'humerus'],
      added: [{ after: 1, at: [0.17006, 1.41409, -0.04745], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_3',
      carriers: ['T12', null, 'humerus'],
      added: [{ after: 1, at: [0.16999, 1.41239, -0.04741], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_4',
      carriers: ['L3', null, 'humerus'],
      added: [{ after: 1, at: [0.16992, 1.41069, -0.04738], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_5',
      carriers: ['pelvis', null, 'humerus'],
      added: [{ after: 1, at: [0.16984, 1.40899, -0.04734], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_6',
      carriers: ['pelvis', null, 'humerus'],
      added: [{ after: 1, at: [0.16977, 1.40729, -0.04731], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_7',
      carriers: ['pelvis', null, 'humerus'],
      added: [{ after: 1, at: [0.1697, 1.40559, -0.04727], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_8',
      carriers: ['pelvis', null, 'humerus'],
      added: [{ after: 1, at: [0.16963, 1.40389, -0.04724], on: 'humerus' }],
      around: 'thorax',
    },
  ],
} satisfies MusclePaths;
