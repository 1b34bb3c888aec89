import type { MuscleFigures } from '../muscle-figures.ts';

/** Piriformis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const piriformis = {
  id: 'muscle.piriformis',
  latin: 'Piriformis',
  name: 'Piriformis',
  group: 'gluteal',
  layer: 3,
  fma: 'FMA19082',
  ta98: 'A04.7.02.011',
  thicknessMm: [12, 20],
  bellyFraction: 0.7,
  pcsaCm2: 17.16,
  origin: [
    {
      bone: 'anterior sacrum S2-S4',
      points: [
        [0.018, 0.99378, -0.02303], [0.018, 0.98098, -0.03924], [0.018, 0.96818, -0.05309],
        [0.018, 0.95538, -0.05728],
      ],
    },
  ],
  insertion: [
    {
      bone: 'greater trochanter, tip',
      points: [[0.12403, 0.91963, -0.026]],
    },
  ],
  fascicles: [
    {
      name: 'piri',
      points: [[0.01331, 0.95795, -0.02479], [0.05555, 0.95347, -0.03459], [0.12761, 0.915, -0.01593]],
      source: 'rajagopal2016',
    },
    {
      name: 'derived_1',
      points: [[0.018, 0.99378, -0.02303], [0.07149, 0.95556, -0.04174], [0.12403, 0.91963, -0.026]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.018, 0.95538, -0.05728], [0.07149, 0.94556, -0.04374], [0.12403, 0.91963, -0.026]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Rajagopal 2016); polylines derived',
  note: null,
} satisfies MuscleFigures;
