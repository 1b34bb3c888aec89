import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Teres major, left, from the first to the last point of its figures. */
export const teresMajorPaths = {
  muscle: 'muscle.teres-major',
  basis: 'blade and humerus, by position (the model’s list says thorax); added points lie 15 mm inside the shaft’s axis',
  fascicles: [
    {
      fascicle: 'TeresMajor',
      carriers: ['scapula', 'humerus'],
      around: 'thorax',
      leftOut: 'ends inside the shaft of the humerus: turning the arm hardly changes it',
    },
    {
      fascicle: 'derived_1',
      carriers: ['scapula', 'humerus'],
      added: [{ after: 0, at: [0.16647, 1.40021, -0.04716], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_2',
      carriers: ['scapula', 'humerus'],
      added: [{ after: 0, at: [0.16665, 1.40441, -0.04725], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_3',
      carriers: ['scapula', 'humerus'],
      added: [{ after: 0, at: [0.16683, 1.40861, -0.04734], on: 'humerus' }],
      around: 'thorax',
    },
  ],
} satisfies MusclePaths;
