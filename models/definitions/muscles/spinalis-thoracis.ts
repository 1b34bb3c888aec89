import type { MuscleFigures } from '../muscle-figures.ts';

/** Spinalis thoracis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const spinalisThoracis = {
  id: 'muscle.spinalis-thoracis',
  latin: 'Spinalis thoracis',
  name: 'Spinalis thoracis',
  group: 'erector spinae',
  layer: 4,
  fma: null,
  ta98: null,
  thicknessMm: [5, 9],
  bellyFraction: 0.5,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T11-L2 spinous processes',
      points: [
        [0.006, 1.21622, -0.12382], [0.006, 1.19124, -0.11627], [0.006, 1.16636, -0.1091],
        [0.006, 1.13747, -0.09957],
      ],
    },
  ],
  insertion: [
    {
      bone: 'T2-T8 spinous processes',
      points: [
        [0.005, 1.29182, -0.14275], [0.005, 1.31549, -0.14724], [0.005, 1.34313, -0.14892],
        [0.005, 1.36881, -0.14622], [0.005, 1.39301, -0.14229], [0.005, 1.41757, -0.13684],
        [0.005, 1.44022, -0.1309],
      ],
    },
  ],
  fascicles: [
    {
      name: 'derived_1',
      points: [[0.006, 1.13747, -0.09957], [0.009, 1.28355, -0.10474], [0.005, 1.44022, -0.1309]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.006, 1.16636, -0.1091], [0.009, 1.28643, -0.11529], [0.005, 1.41757, -0.13684]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.006, 1.16636, -0.1091], [0.009, 1.27317, -0.11985], [0.005, 1.39301, -0.14229]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.006, 1.19124, -0.11627], [0.009, 1.27273, -0.12862], [0.005, 1.36881, -0.14622]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.006, 1.19124, -0.11627], [0.009, 1.25882, -0.13104], [0.005, 1.34313, -0.14892]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.006, 1.21622, -0.12382], [0.009, 1.25852, -0.13522], [0.005, 1.31549, -0.14724]],
      source: 'derived',
    },
    {
      name: 'derived_7',
      points: [[0.006, 1.21622, -0.12382], [0.009, 1.25295, -0.13201], [0.005, 1.29182, -0.14275]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
