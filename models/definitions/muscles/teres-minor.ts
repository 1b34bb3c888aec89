import type { MuscleFigures } from '../muscle-figures.ts';

/** Teres minor, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const teresMinor = {
  id: 'muscle.teres-minor',
  latin: 'Teres minor',
  name: 'Teres minor',
  group: 'rotator cuff',
  layer: 3,
  fma: 'FMA32550',
  ta98: 'A04.6.02.010',
  thicknessMm: [8, 14],
  bellyFraction: 0.75,
  pcsaCm2: null,
  origin: [
    {
      bone: 'lateral border, upper two thirds (dorsal)',
      points: [
        [0.12986, 1.38324, -0.13167], [0.13721, 1.3938, -0.12318], [0.14273, 1.40358, -0.11071],
        [0.1534, 1.41245, -0.09319], [0.16046, 1.41922, -0.07703],
      ],
    },
  ],
  insertion: [
    {
      bone: 'greater tubercle, inferior facet',
      points: [[0.20335, 1.43419, -0.06277]],
    },
  ],
  fascicles: [
    {
      name: 'TeresMinor',
      points: [[0.1298, 1.39552, -0.12711], [0.19002, 1.42923, -0.06612]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0.12986, 1.38324, -0.13167], [0.20335, 1.43419, -0.06277]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.14489, 1.40537, -0.10717], [0.20335, 1.43119, -0.06377]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.16046, 1.41922, -0.07703], [0.20335, 1.42819, -0.06477]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Seth 2019); polylines derived',
  note: null,
} satisfies MuscleFigures;
