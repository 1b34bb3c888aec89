import type { MuscleFigures } from '../muscle-figures.ts';

/** Subscapularis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const subscapularis = {
  id: 'muscle.subscapularis',
  latin: 'Subscapularis',
  name: 'Subscapularis',
  group: 'rotator cuff',
  layer: 4,
  fma: 'FMA13413',
  ta98: 'A04.6.02.013',
  thicknessMm: [12, 20],
  bellyFraction: 0.75,
  pcsaCm2: null,
  origin: [
    {
      bone: 'subscapular fossa',
      points: [
        [0.08295, 1.34163, -0.14194], [0.07751, 1.37733, -0.14102], [0.08282, 1.41514, -0.13178],
        [0.09463, 1.44343, -0.11334], [0.09022, 1.46875, -0.10642],
      ],
    },
  ],
  insertion: [
    {
      bone: 'lesser tubercle',
      points: [[0.18261, 1.43059, -0.02443], [0.18261, 1.44259, -0.02243]],
    },
  ],
  fascicles: [
    {
      name: 'Subscapularis_S',
      points: [[0.07987, 1.43357, -0.13045], [0.16588, 1.43888, -0.03036]],
      source: 'seth2019',
    },
    {
      name: 'Subscapularis_M',
      points: [[0.09591, 1.40787, -0.13067], [0.15803, 1.44013, -0.03206]],
      source: 'seth2019',
    },
    {
      name: 'Subscapularis_I',
      points: [[0.0844, 1.36168, -0.13737], [0.15794, 1.43552, -0.03777]],
      source: 'seth2019',
    },
  ],
  attachmentsBasis: 'model (Seth 2019); polylines derived',
  note: null,
} satisfies MuscleFigures;
