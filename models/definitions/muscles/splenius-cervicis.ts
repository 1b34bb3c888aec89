import type { MuscleFigures } from '../muscle-figures.ts';

/** Splenius cervicis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const spleniusCervicis = {
  id: 'muscle.splenius-cervicis',
  latin: 'Splenius cervicis',
  name: 'Splenius cervicis',
  group: 'neck',
  layer: 3,
  fma: null,
  ta98: null,
  thicknessMm: [3, 6],
  bellyFraction: 0.9,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T3-T6 spinous processes',
      points: [
        [0.003, 1.41746, -0.13701], [0.003, 1.393, -0.14232], [0.003, 1.36873, -0.14626],
        [0.003, 1.34313, -0.14892],
      ],
    },
  ],
  insertion: [
    {
      bone: 'C1-C3 transverse processes',
      points: [[0.0374, 1.58728, -0.06148], [0.02421, 1.57586, -0.05914], [0.02355, 1.56087, -0.05767]],
    },
  ],
  fascicles: [
    {
      name: 'splen_cerv_c3thx',
      points: [[0.00375, 1.39198, -0.14321], [0.02161, 1.5629, -0.06567]],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0.003, 1.41746, -0.13701], [0.0242, 1.50096, -0.10993], [0.0374, 1.58728, -0.06148]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.003, 1.38004, -0.1444], [0.01809, 1.47787, -0.11528], [0.02517, 1.57669, -0.05931]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.003, 1.34313, -0.14892], [0.01727, 1.45124, -0.11703], [0.02355, 1.56087, -0.05767]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
