import type { MuscleFigures } from '../muscle-figures.ts';

/** Longissimus cervicis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const longissimusCervicis = {
  id: 'muscle.longissimus-cervicis',
  latin: 'Longissimus cervicis (colli)',
  name: 'Longissimus cervicis',
  group: 'erector spinae',
  layer: 4,
  fma: null,
  ta98: null,
  thicknessMm: [4, 7],
  bellyFraction: 0.7,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T1-T5 transverse processes',
      points: [
        [0.03585, 1.49706, -0.10183], [0.02768, 1.4744, -0.10478], [0.02939, 1.45214, -0.11391],
        [0.02889, 1.42969, -0.12172], [0.02889, 1.40519, -0.12616],
      ],
    },
  ],
  insertion: [
    {
      bone: 'C2-C6 transverse processes',
      points: [
        [0.02421, 1.57586, -0.05914], [0.02355, 1.56087, -0.05767], [0.0249, 1.54624, -0.05967],
        [0.02713, 1.53127, -0.06221], [0.02975, 1.51776, -0.06467],
      ],
    },
  ],
  fascicles: [
    {
      name: 'longissi_cerv_c4thx',
      points: [
        [0.02938, 1.40517, -0.12542], [0.02779, 1.42935, -0.1248], [0.02668, 1.45173, -0.11635],
        [0.0255, 1.49342, -0.09947], [0.02385, 1.54995, -0.06733],
      ],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0.03585, 1.49706, -0.10183], [0.02421, 1.57586, -0.05914]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.02768, 1.4744, -0.10478], [0.02355, 1.56087, -0.05767]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.02939, 1.45214, -0.11391], [0.0249, 1.54624, -0.05967]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.02889, 1.42969, -0.12172], [0.02713, 1.53127, -0.06221]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.02889, 1.40519, -0.12616], [0.02975, 1.51776, -0.06467]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
