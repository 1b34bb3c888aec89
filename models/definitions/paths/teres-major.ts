import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Teres major, left, from the first to the last point of its figures. */
export const teresMajorPaths = {
  muscle: 'muscle.teres-major',
  basis:
    'blade and humerus, by position (the model’s list says thorax); the shaft turns the tendon with a point on its inner side, 12 mm from its axis',
  fascicles: [
    { fascicle: 'TeresMajor', carriers: ['scapula', 'humerus'], around: 'thorax' },
    {
      fascicle: 'derived_1',
      carriers: ['scapula', 'humerus'],
      added: [{ after: 0, at: [0.16947, 1.40021, -0.04716], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_2',
      carriers: ['scapula', 'humerus'],
      added: [{ after: 0, at: [0.16965, 1.40441, -0.04725], on: 'humerus' }],
      around: 'thorax',
    },
    {
      fascicle: 'derived_3',
      carriers: ['scapula', 'humerus'],
      added: [{ after: 0, at: [0.16983, 1.40861, -0.04734], on: 'humerus' }],
      around: 'thorax',
    },
  ],
} satisfies MusclePaths;
