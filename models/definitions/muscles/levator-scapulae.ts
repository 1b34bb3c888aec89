import type { MuscleFigures } from '../muscle-figures.ts';

/** Levator scapulae, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const levatorScapulae = {
  id: 'muscle.levator-scapulae',
  latin: 'Levator scapulae',
  name: 'Levator scapulae',
  group: 'girdle',
  layer: 2,
  fma: 'FMA32519',
  ta98: 'A04.3.01.009',
  thicknessMm: [9, 13],
  bellyFraction: 0.9,
  pcsaCm2: null,
  origin: [
    {
      bone: 'C1-C4 transverse processes',
      points: [
        [0.0374, 1.58728, -0.06148], [0.02421, 1.57586, -0.05914], [0.02355, 1.56087, -0.05767],
        [0.0249, 1.54624, -0.05967],
      ],
    },
  ],
  insertion: [
    {
      bone: 'superior angle to spine root, medial border',
      points: [[0.08363, 1.48544, -0.11045], [0.07611, 1.47313, -0.1252], [0.07184, 1.45865, -0.13398]],
    },
  ],
  fascicles: [
    {
      name: 'levator_scap',
      points: [[0.07713, 1.474, -0.12626], [0.01938, 1.5756, -0.06948]],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0.0374, 1.58728, -0.06148], [0.06051, 1.53636, -0.09596], [0.08363, 1.48544, -0.11045]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.02556, 1.57702, -0.05938], [0.05228, 1.52743, -0.09945], [0.079, 1.47786, -0.11953]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.0236, 1.5619, -0.05777], [0.04927, 1.51553, -0.10269], [0.07494, 1.46918, -0.1276]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.0249, 1.54624, -0.05967], [0.04837, 1.50245, -0.10683], [0.07184, 1.45865, -0.13398]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
