import type { MuscleFigures } from '../muscle-figures.ts';

/** Semispinalis cervicis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const semispinalisCervicis = {
  id: 'muscle.semispinalis-cervicis',
  latin: 'Semispinalis cervicis',
  name: 'Semispinalis cervicis',
  group: 'neck',
  layer: 5,
  fma: null,
  ta98: null,
  thicknessMm: [6, 9],
  bellyFraction: 0.85,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T1-T6 transverse processes',
      points: [
        [0.03585, 1.49706, -0.10183], [0.02768, 1.4744, -0.10478], [0.02939, 1.45214, -0.11391],
        [0.02889, 1.42969, -0.12172], [0.02889, 1.40519, -0.12616], [0.02889, 1.37854, -0.13271],
      ],
    },
  ],
  insertion: [
    {
      bone: 'C2-C5 spinous processes',
      points: [
        [0.004, 1.56277, -0.09264], [0.004, 1.5464, -0.0926], [0.004, 1.53252, -0.09447],
        [0.004, 1.51903, -0.10254],
      ],
    },
  ],
  fascicles: [
    {
      name: 'semi_cerv_c3thx',
      points: [[0.02383, 1.47268, -0.10681], [0.00219, 1.548, -0.0945]],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0.03585, 1.49706, -0.10183], [0.004, 1.56277, -0.09264]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.0289, 1.45845, -0.11134], [0.004, 1.54721, -0.09261]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.02889, 1.41904, -0.12364], [0.004, 1.53133, -0.09515]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.02889, 1.37854, -0.13271], [0.004, 1.51903, -0.10254]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
