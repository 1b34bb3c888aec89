import type { MuscleFigures } from '../muscle-figures.ts';

/** Rhomboid major, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const rhomboidMajor = {
  id: 'muscle.rhomboid-major',
  latin: 'Rhomboideus major',
  name: 'Rhomboid major',
  group: 'girdle',
  layer: 2,
  fma: 'FMA13379',
  ta98: 'A04.3.01.007',
  thicknessMm: [6, 9],
  bellyFraction: 0.9,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T2-T5 spinous processes',
      points: [
        [0.003, 1.44006, -0.13123], [0.003, 1.41746, -0.13701], [0.003, 1.393, -0.14232],
        [0.003, 1.36873, -0.14626],
      ],
    },
  ],
  insertion: [
    {
      bone: 'medial border below the spine root',
      points: [
        [0.06989, 1.44417, -0.13977], [0.06688, 1.42198, -0.14352], [0.0651, 1.3995, -0.14619],
        [0.06817, 1.37528, -0.14784], [0.07403, 1.35332, -0.14759], [0.08752, 1.33611, -0.14471],
      ],
    },
  ],
  fascicles: [
    {
      name: 'Rhomboideus_I',
      points: [[0, 1.44366, -0.1276], [0.07732, 1.3507, -0.14835]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0.003, 1.44006, -0.13123], [0.03645, 1.44369, -0.13831], [0.06989, 1.44417, -0.13977]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.003, 1.42339, -0.13513], [0.03471, 1.42089, -0.14381], [0.06641, 1.41608, -0.14422]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.003, 1.40673, -0.13907], [0.0348, 1.39783, -0.14808], [0.0666, 1.3877, -0.14699]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.003, 1.38914, -0.14293], [0.03766, 1.37486, -0.15085], [0.07233, 1.35971, -0.14766]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.003, 1.36873, -0.14626], [0.04526, 1.35384, -0.15086], [0.08752, 1.33611, -0.14471]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
