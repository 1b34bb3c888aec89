import type { MuscleFigures } from '../muscle-figures.ts';

/** Rhomboid minor, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const rhomboidMinor = {
  id: 'muscle.rhomboid-minor',
  latin: 'Rhomboideus minor',
  name: 'Rhomboid minor',
  group: 'girdle',
  layer: 2,
  fma: 'FMA13380',
  ta98: 'A04.3.01.008',
  thicknessMm: [4, 7],
  bellyFraction: 0.9,
  pcsaCm2: null,
  origin: [
    {
      bone: 'C7-T1 spinous processes',
      points: [[0, 1.48976, -0.11849], [0.003, 1.47936, -0.12068], [0.003, 1.46044, -0.12648]],
    },
  ],
  insertion: [
    {
      bone: 'medial border at the spine root',
      points: [[0.07293, 1.46312, -0.13149], [0.07145, 1.45549, -0.13545], [0.07041, 1.44752, -0.13887]],
    },
  ],
  fascicles: [
    {
      name: 'Rhomboideus_S',
      points: [[0, 1.48889, -0.10586], [0.06838, 1.44195, -0.13669]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0, 1.48976, -0.11849], [0.03646, 1.48459, -0.1295], [0.07293, 1.46312, -0.13149]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.003, 1.47285, -0.12192], [0.03722, 1.47028, -0.13114], [0.07145, 1.45549, -0.13546]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.003, 1.46044, -0.12648], [0.0367, 1.45561, -0.13406], [0.07041, 1.44752, -0.13887]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
