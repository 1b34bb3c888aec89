import type { MuscleFigures } from '../muscle-figures.ts';

/** Splenius capitis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const spleniusCapitis = {
  id: 'muscle.splenius-capitis',
  latin: 'Splenius capitis',
  name: 'Splenius capitis',
  group: 'neck',
  layer: 3,
  fma: null,
  ta98: null,
  thicknessMm: [4, 7],
  bellyFraction: 0.9,
  pcsaCm2: null,
  origin: [
    {
      bone: 'nuchal ligament lower half, C7-T3 spinous processes',
      points: [
        [0, 1.5391, -0.11615], [0, 1.50559, -0.11453], [0, 1.48787, -0.12042],
        [0.003, 1.47936, -0.12068], [0.003, 1.46044, -0.12648], [0.003, 1.44006, -0.13123],
        [0.003, 1.41746, -0.13701],
      ],
    },
  ],
  insertion: [
    {
      bone: 'mastoid process and lateral superior nuchal line',
      points: [
        [0.05264, 1.6182, -0.08855], [0.05922, 1.61678, -0.07726], [0.06219, 1.6153, -0.06489],
        [0.06224, 1.6133, -0.05868], [0.05018, 1.60165, -0.0616],
      ],
    },
  ],
  fascicles: [
    {
      name: 'splen_cap_sklc6',
      points: [[0.00279, 1.50311, -0.11074], [0.04021, 1.61585, -0.10484]],
      source: 'mortensen2018',
    },
    {
      name: 'splen_cap_sklthx',
      points: [[0.00274, 1.45948, -0.12948], [0.04956, 1.60837, -0.08521]],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0, 1.5391, -0.11615], [0.03032, 1.58406, -0.11589], [0.05264, 1.6182, -0.08855]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0, 1.49735, -0.1158], [0.03342, 1.56671, -0.10922], [0.05883, 1.61686, -0.07792]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.003, 1.47233, -0.12209], [0.03646, 1.54921, -0.10243], [0.06191, 1.61544, -0.06605]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.003, 1.4479, -0.12924], [0.03497, 1.52969, -0.10248], [0.05895, 1.61012, -0.05948]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.003, 1.41746, -0.13701], [0.03059, 1.50964, -0.10962], [0.05018, 1.60165, -0.0616]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
