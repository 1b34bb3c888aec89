import type { MuscleFigures } from '../muscle-figures.ts';

/** Latissimus dorsi, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const latissimusDorsi = {
  id: 'muscle.latissimus-dorsi',
  latin: 'Latissimus dorsi',
  name: 'Latissimus dorsi',
  group: 'girdle',
  layer: 1,
  fma: 'FMA13357',
  ta98: 'A04.3.01.006',
  thicknessMm: [5, 9],
  bellyFraction: 0.6,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T7-L5 spinous processes (through the fascia), sacrum, posterior iliac crest',
      points: [
        [0.003, 1.31554, -0.14826], [0.003, 1.29183, -0.14397], [0.003, 1.26898, -0.13999],
        [0.003, 1.24164, -0.13235], [0.003, 1.21742, -0.1253], [0.003, 1.19285, -0.11807],
        [0.003, 1.16774, -0.11147], [0.003, 1.13891, -0.10216], [0.003, 1.11158, -0.0971],
        [0.003, 1.08191, -0.09308], [0.003, 1.05968, -0.08995], [0.004, 1.01938, -0.07161],
        [0.004, 1.00658, -0.07924], [0.004, 0.99378, -0.08924], [0.004, 0.98098, -0.09761],
        [0.004, 0.96818, -0.1024], [0.0409, 1.02371, -0.08485], [0.04867, 1.0464, -0.07217],
        [0.06101, 1.06495, -0.05357],
      ],
    },
    {
      bone: 'ribs 9-12',
      points: [
        [0.10582, 1.27222, -0.12252], [0.10191, 1.24411, -0.12309], [0.09929, 1.21743, -0.11331],
        [0.07696, 1.19743, -0.0974],
      ],
    },
    { bone: 'inferior angle of scapula (slip)', points: [[0.09144, 1.33275, -0.14375]] },
  ],
  insertion: [
    {
      bone: 'floor of the bicipital groove, humerus',
      points: [[0.18929, 1.44511, -0.03608], [0.18929, 1.42911, -0.03608], [0.18929, 1.41111, -0.03608]],
    },
  ],
  fascicles: [
    {
      name: 'LatissimusDorsi_S',
      points: [[0.00181, 1.33393, -0.13203], [0.03041, 1.33378, -0.14694], [0.17491, 1.41901, -0.04316]],
      source: 'seth2019',
    },
    {
      name: 'LatissimusDorsi_M',
      points: [[0, 1.23656, -0.12705], [0.0277, 1.24059, -0.13923], [0.1775, 1.39582, -0.04326]],
      source: 'seth2019',
    },
    {
      name: 'LatissimusDorsi_I',
      points: [[0.09569, 1.18759, -0.09118], [0.15375, 1.26008, -0.09588], [0.17837, 1.38632, -0.04491]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0.003, 1.31554, -0.14826], [0.135, 1.34475, -0.11375], [0.18929, 1.44511, -0.03608]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.003, 1.25298, -0.1348], [0.13786, 1.33761, -0.10875], [0.18929, 1.44025, -0.03608]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.003, 1.1958, -0.11904], [0.14071, 1.33046, -0.10375], [0.18929, 1.4354, -0.03608]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.003, 1.12666, -0.10021], [0.14357, 1.32332, -0.09875], [0.18929, 1.43054, -0.03608]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.00347, 1.03894, -0.08153], [0.14643, 1.31618, -0.09375], [0.18929, 1.42568, -0.03608]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.004, 0.98251, -0.09661], [0.14929, 1.30904, -0.08875], [0.18929, 1.42082, -0.03608]],
      source: 'derived',
    },
    {
      name: 'derived_7',
      points: [[0.03333, 1.01232, -0.08845], [0.15214, 1.30189, -0.08375], [0.18929, 1.41597, -0.03608]],
      source: 'derived',
    },
    {
      name: 'derived_8',
      points: [[0.06101, 1.06495, -0.05357], [0.155, 1.29475, -0.07875], [0.18929, 1.41111, -0.03608]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: 'order of origin cranial to caudal inserts cranial (proximal) to caudal reversed in reality: the tendon twists, caudal fibres insert proximally; medial third is aponeurotic',
} satisfies MuscleFigures;
