import type { MuscleFigures } from '../muscle-figures.ts';

/** Iliocostalis cervicis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const iliocostalisCervicis = {
  id: 'muscle.iliocostalis-cervicis',
  latin: 'Iliocostalis cervicis (colli)',
  name: 'Iliocostalis cervicis',
  group: 'erector spinae',
  layer: 4,
  fma: null,
  ta98: null,
  thicknessMm: [4, 7],
  bellyFraction: 0.7,
  pcsaCm2: null,
  origin: [
    {
      bone: 'rib angles 3-6',
      points: [
        [0.07573, 1.45066, -0.118], [0.08181, 1.42444, -0.12942], [0.08317, 1.39419, -0.13021],
        [0.08717, 1.36839, -0.13333],
      ],
    },
  ],
  insertion: [
    {
      bone: 'C4-C6 transverse processes',
      points: [[0.0249, 1.54624, -0.05967], [0.02713, 1.53127, -0.06221], [0.02975, 1.51776, -0.06467]],
    },
  ],
  fascicles: [
    {
      name: 'iliocost_cerv_c5rib',
      points: [[0.04871, 1.4528, -0.11951], [0.03688, 1.49702, -0.10147], [0.02376, 1.53302, -0.07254]],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0.07573, 1.45066, -0.118], [0.0249, 1.54624, -0.05967]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.08242, 1.41078, -0.12977], [0.02703, 1.53194, -0.0621]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.08717, 1.36839, -0.13333], [0.02975, 1.51776, -0.06467]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
