import type { MuscleFigures } from '../muscle-figures.ts';

/** Serratus posterior superior, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const serratusPosteriorSuperior = {
  id: 'muscle.serratus-posterior-superior',
  latin: 'Serratus posterior superior',
  name: 'Serratus posterior superior',
  group: 'posterior serrati',
  layer: 3,
  fma: 'FMA13401',
  ta98: 'A04.3.01.011',
  thicknessMm: [2, 4],
  bellyFraction: 0.5,
  pcsaCm2: null,
  origin: [
    {
      bone: 'C7-T3 spinous processes',
      points: [
        [0.003, 1.47936, -0.12068], [0.003, 1.46044, -0.12648], [0.003, 1.44006, -0.13123],
        [0.003, 1.41746, -0.13701],
      ],
    },
  ],
  insertion: [
    {
      bone: 'ribs 2-5 lateral to the angles',
      points: [
        [0.08244, 1.46763, -0.09354], [0.07847, 1.44974, -0.11785], [0.08474, 1.42347, -0.12916],
        [0.08619, 1.39353, -0.12993],
      ],
    },
  ],
  fascicles: [
    {
      name: 'derived_1',
      points: [[0.003, 1.47936, -0.12068], [0.04272, 1.48058, -0.1077], [0.08244, 1.46763, -0.09354]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.003, 1.46044, -0.12648], [0.04073, 1.45672, -0.12155], [0.07847, 1.44974, -0.11785]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.003, 1.44006, -0.13123], [0.04387, 1.43335, -0.131], [0.08474, 1.42347, -0.12916]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.003, 1.41746, -0.13701], [0.0446, 1.40659, -0.13577], [0.08619, 1.39353, -0.12993]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
