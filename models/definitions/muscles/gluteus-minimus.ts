import type { MuscleFigures } from '../muscle-figures.ts';

/** Gluteus minimus, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const gluteusMinimus = {
  id: 'muscle.gluteus-minimus',
  latin: 'Gluteus minimus',
  name: 'Gluteus minimus',
  group: 'gluteal',
  layer: 3,
  fma: 'FMA22317',
  ta98: 'A04.7.02.008',
  thicknessMm: [10, 18],
  bellyFraction: 0.75,
  pcsaCm2: 20.26,
  origin: [
    {
      bone: 'outer ilium between the anterior and inferior gluteal lines',
      points: [
        [0.14188, 1.02468, 0.03768], [0.12372, 1.02464, 0.02079], [0.10422, 1.02312, -0.00253],
        [0.08175, 1.02098, -0.02713],
      ],
    },
  ],
  insertion: [
    {
      bone: 'greater trochanter, anterior facet',
      points: [[0.12803, 0.91363, -0.012]],
    },
  ],
  fascicles: [
    {
      name: 'glmin1',
      points: [[0.10718, 0.97894, 0.01534], [0.14068, 0.90779, -0.00805]],
      source: 'rajagopal2016',
    },
    {
      name: 'glmin2',
      points: [[0.09783, 0.97734, 0.00034], [0.14066, 0.9078, -0.01059]],
      source: 'rajagopal2016',
    },
    {
      name: 'glmin3',
      points: [[0.07768, 0.97298, -0.01507], [0.13956, 0.91004, -0.01469]],
      source: 'rajagopal2016',
    },
  ],
  attachmentsBasis: 'model (Rajagopal 2016); polylines derived',
  note: null,
} satisfies MuscleFigures;
