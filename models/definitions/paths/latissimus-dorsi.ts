import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Latissimus dorsi, left, from the first to the last point of its figures. */
export const latissimusDorsiPaths = {
  muscle: 'muscle.latissimus-dorsi',
  basis:
    'nearest landmark of the attachment; armpit points only shape the drawing; added points: over the lumbar column, 15 mm inside the shaft’s axis',
  fascicles: [
    {
      fascicle: 'LatissimusDorsi_S',
      carriers: ['T7', 'T8', 'humerus'],
      around: 'thorax',
      leftOut: 'ends inside the shaft of the humerus: turning the arm hardly changes it',
    },
    {
      fascicle: 'LatissimusDorsi_M',
      carriers: ['T10', 'T11', 'humerus'],
      around: 'thorax',
      leftOut: 'ends inside the shaft of the humerus: turning the arm hardly changes it',
    },
    {
      fascicle: 'LatissimusDorsi_I',
      carriers: ['T11', between('T9', 'thorax', 0.53), 'humerus'],
      around: 'thorax',
      leftOut: 'ends inside the shaft of the humerus: turning the arm hardly changes it',
    },
    {
      fascicle: 'derived_1',
      carriers: ['T7', null, 'humerus'],
      added: [{ after: 1, at: [0.16713, 1.41579, -0.04749], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_2',
      carriers: ['T10', null, 'humerus'],
      added: [{ after: 1, at: [0.16706, 1.41409, -0.04745], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_3',
      carriers: ['T12', null, 'humerus'],
      added: [{ after: 1, at: [0.16699, 1.41239, -0.04741], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_4',
      carriers: ['L3', null, 'humerus'],
      added: [{ after: 1, at: [0.16692, 1.41069, -0.04738], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_5',
      carriers: ['pelvis', null, 'humerus'],
      added: [{ after: 0, at: [0.06074, 1.15, -0.097], on: 'L2' }, { after: 1, at: [0.16684, 1.40899, -0.04734], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_6',
      carriers: ['pelvis', null, 'humerus'],
      added: [{ after: 0, at: [0.07852, 1.15, -0.097], on: 'L2' }, { after: 1, at: [0.16677, 1.40729, -0.04731], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_7',
      carriers: ['pelvis', null, 'humerus'],
      added: [{ after: 0, at: [0.08982, 1.15, -0.08622], on: 'L2' }, { after: 1, at: [0.1667, 1.40559, -0.04727], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_8',
      carriers: ['pelvis', null, 'humerus'],
      added: [{ after: 0, at: [0.0958, 1.15, -0.06289], on: 'L2' }, { after: 1, at: [0.16663, 1.40389, -0.04724], on: 'humerus' }],
      around: 'thorax',
    },
  ],
} satisfies MusclePaths;
