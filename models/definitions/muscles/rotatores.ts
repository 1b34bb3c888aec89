import type { MuscleFigures } from '../muscle-figures.ts';

/** Rotatores, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const rotatores = {
  id: 'muscle.rotatores',
  latin: 'Rotatores (breves et longi)',
  name: 'Rotatores',
  group: 'transversospinal',
  layer: 5,
  fma: null,
  ta98: null,
  thicknessMm: [3, 5],
  bellyFraction: 0.8,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T1-T12 transverse processes',
      points: [
        [0.03068, 1.49232, -0.10164], [0.02414, 1.47017, -0.10574], [0.02551, 1.44804, -0.11454],
        [0.02511, 1.42515, -0.12257], [0.02511, 1.40091, -0.12632], [0.02511, 1.37424, -0.13247],
        [0.02511, 1.34678, -0.13212], [0.02615, 1.31973, -0.13148], [0.02277, 1.29624, -0.12417],
        [0.0209, 1.26135, -0.10861], [0.0209, 1.23194, -0.1004], [0.02098, 1.20357, -0.09042],
      ],
    },
  ],
  insertion: [
    {
      bone: 'lamina / root of spinous process one and two levels above',
      points: [
        [0.01, 1.494, -0.09662], [0.01, 1.47263, -0.10346], [0.01, 1.4526, -0.1108],
        [0.01, 1.43109, -0.11786], [0.01, 1.40684, -0.12617], [0.01, 1.38314, -0.12717],
        [0.01, 1.35719, -0.13142], [0.01, 1.33041, -0.12988], [0.01, 1.3043, -0.12554],
        [0.01, 1.27408, -0.12948], [0.01, 1.24383, -0.12139], [0.01, 1.21708, -0.11431],
      ],
    },
  ],
  fascicles: [
    {
      name: 'derived_1',
      points: [[0.03068, 1.49232, -0.10164], [0.007, 1.49037, -0.10317]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.02414, 1.47017, -0.10574], [0.007, 1.46901, -0.11009]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.02551, 1.44804, -0.11454], [0.007, 1.44884, -0.11718]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.02511, 1.42515, -0.12257], [0.007, 1.42699, -0.12373]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.02511, 1.40091, -0.12632], [0.007, 1.40265, -0.13108]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.02511, 1.37424, -0.13247], [0.007, 1.37909, -0.13282]],
      source: 'derived',
    },
    {
      name: 'derived_7',
      points: [[0.02511, 1.34678, -0.13212], [0.007, 1.3529, -0.1367]],
      source: 'derived',
    },
    {
      name: 'derived_8',
      points: [[0.02615, 1.31973, -0.13148], [0.007, 1.32581, -0.13492]],
      source: 'derived',
    },
    {
      name: 'derived_9',
      points: [[0.02277, 1.29624, -0.12417], [0.007, 1.3006, -0.13058]],
      source: 'derived',
    },
    {
      name: 'derived_10',
      points: [[0.0209, 1.26135, -0.10861], [0.007, 1.27252, -0.13244]],
      source: 'derived',
    },
    {
      name: 'derived_11',
      points: [[0.0209, 1.23194, -0.1004], [0.007, 1.24336, -0.1245]],
      source: 'derived',
    },
    {
      name: 'derived_12',
      points: [[0.02098, 1.20357, -0.09042], [0.007, 1.21733, -0.11737]],
      source: 'derived',
    },
    {
      name: 'derived_13',
      points: [[0.02414, 1.47017, -0.10574], [0.006, 1.48866, -0.10566]],
      source: 'derived',
    },
    {
      name: 'derived_14',
      points: [[0.02551, 1.44804, -0.11454], [0.006, 1.46771, -0.11259]],
      source: 'derived',
    },
    {
      name: 'derived_15',
      points: [[0.02511, 1.42515, -0.12257], [0.006, 1.44752, -0.1194]],
      source: 'derived',
    },
    {
      name: 'derived_16',
      points: [[0.02511, 1.40091, -0.12632], [0.006, 1.42556, -0.12574]],
      source: 'derived',
    },
    {
      name: 'derived_17',
      points: [[0.02511, 1.37424, -0.13247], [0.006, 1.40126, -0.13271]],
      source: 'derived',
    },
    {
      name: 'derived_18',
      points: [[0.02511, 1.34678, -0.13212], [0.006, 1.37761, -0.13475]],
      source: 'derived',
    },
    {
      name: 'derived_19',
      points: [[0.02615, 1.31973, -0.13148], [0.006, 1.35148, -0.13846]],
      source: 'derived',
    },
    {
      name: 'derived_20',
      points: [[0.02277, 1.29624, -0.12417], [0.006, 1.32435, -0.1367]],
      source: 'derived',
    },
    {
      name: 'derived_21',
      points: [[0.0209, 1.26135, -0.10861], [0.006, 1.29936, -0.13245]],
      source: 'derived',
    },
    {
      name: 'derived_22',
      points: [[0.0209, 1.23194, -0.1004], [0.006, 1.272, -0.13344]],
      source: 'derived',
    },
    {
      name: 'derived_23',
      points: [[0.02098, 1.20357, -0.09042], [0.006, 1.24323, -0.12556]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
