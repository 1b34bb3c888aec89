import type { MuscleFigures } from '../muscle-figures.ts';

/** Serratus anterior, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const serratusAnterior = {
  id: 'muscle.serratus-anterior',
  latin: 'Serratus anterior',
  name: 'Serratus anterior',
  group: 'girdle',
  layer: 3,
  fma: 'FMA13397',
  ta98: null,
  thicknessMm: [6, 12],
  bellyFraction: 0.95,
  pcsaCm2: null,
  origin: [
    {
      bone: 'ribs 1-9 outer surface',
      points: [
        [0.06859, 1.47553, -0.0662], [0.10218, 1.44402, -0.06339], [0.12155, 1.4181, -0.0667],
        [0.13435, 1.38911, -0.06324], [0.14137, 1.36594, -0.05489], [0.14762, 1.334, -0.04883],
        [0.14823, 1.30952, -0.04765], [0.14676, 1.28515, -0.05387], [0.13311, 1.25537, -0.07665],
      ],
    },
  ],
  insertion: [
    {
      bone: 'medial border of scapula, costal surface',
      points: [
        [0.08471, 1.48493, -0.10785], [0.07762, 1.4718, -0.1222], [0.07325, 1.45392, -0.13219],
        [0.07038, 1.43408, -0.13822], [0.06741, 1.41165, -0.14076], [0.06787, 1.39083, -0.1431],
        [0.0712, 1.37012, -0.14386], [0.07727, 1.35005, -0.14345], [0.09083, 1.33499, -0.14039],
      ],
    },
  ],
  fascicles: [
    {
      name: 'SerratusAnterior_S',
      points: [[0.0845, 1.48003, -0.10425], [0.10492, 1.44134, -0.05498]],
      source: 'seth2019',
    },
    {
      name: 'SerratusAnterior_M',
      points: [[0.07158, 1.37597, -0.14901], [0.12103, 1.37609, -0.00742]],
      source: 'seth2019',
    },
    {
      name: 'SerratusAnterior_I',
      points: [[0.08534, 1.34375, -0.15454], [0.15656, 1.27663, -0.02549]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0.06859, 1.47553, -0.0662], [0.0637, 1.48766, -0.09126], [0.08471, 1.48493, -0.10785]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.10218, 1.44402, -0.06339], [0.0899, 1.4647, -0.09203], [0.07762, 1.4718, -0.1222]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.12155, 1.4181, -0.0667], [0.10026, 1.44044, -0.11025], [0.07325, 1.45392, -0.13219]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.13435, 1.38911, -0.06324], [0.10852, 1.41377, -0.12024], [0.07038, 1.43408, -0.13822]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.14137, 1.36594, -0.05489], [0.11079, 1.38704, -0.12047], [0.06741, 1.41165, -0.14076]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.14762, 1.334, -0.04883], [0.11571, 1.36085, -0.1226], [0.06787, 1.39083, -0.1431]],
      source: 'derived',
    },
    {
      name: 'derived_7',
      points: [[0.14823, 1.30952, -0.04765], [0.11661, 1.33837, -0.12466], [0.0712, 1.37012, -0.14386]],
      source: 'derived',
    },
    {
      name: 'derived_8',
      points: [[0.14676, 1.28515, -0.05387], [0.11707, 1.30913, -0.12674], [0.07727, 1.35005, -0.14345]],
      source: 'derived',
    },
    {
      name: 'derived_9',
      points: [[0.13311, 1.25537, -0.07665], [0.10076, 1.27475, -0.12945], [0.09083, 1.33499, -0.14039]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
