import type { MuscleFigures } from '../muscle-figures.ts';

/** Serratus posterior inferior, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const serratusPosteriorInferior = {
  id: 'muscle.serratus-posterior-inferior',
  latin: 'Serratus posterior inferior',
  name: 'Serratus posterior inferior',
  group: 'posterior serrati',
  layer: 3,
  fma: 'FMA13402',
  ta98: 'A04.3.01.010',
  thicknessMm: [2, 4],
  bellyFraction: 0.45,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T11-L2 spinous processes (through the fascia)',
      points: [
        [0.003, 1.21719, -0.12421], [0.003, 1.19255, -0.11694], [0.003, 1.16744, -0.11019],
        [0.003, 1.1386, -0.10082],
      ],
    },
  ],
  insertion: [
    {
      bone: 'ribs 9-12 lower borders',
      points: [
        [0.09104, 1.27755, -0.13199], [0.08868, 1.25118, -0.13164], [0.09171, 1.22232, -0.11752],
        [0.07033, 1.20271, -0.10004],
      ],
    },
  ],
  fascicles: [
    {
      name: 'derived_1',
      points: [[0.003, 1.21719, -0.12421], [0.04702, 1.241, -0.12852], [0.09104, 1.27755, -0.13199]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.003, 1.19255, -0.11694], [0.04584, 1.21322, -0.12286], [0.08868, 1.25118, -0.13164]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.003, 1.16744, -0.11019], [0.04737, 1.18788, -0.10973], [0.09171, 1.22232, -0.11752]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.003, 1.1386, -0.10082], [0.03887, 1.16424, -0.0961], [0.07033, 1.20271, -0.10004]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
