import type { MuscleFigures } from '../muscle-figures.ts';

/** Internal oblique (posterior part), left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const internalOblique = {
  id: 'muscle.internal-oblique',
  latin: 'Obliquus internus abdominis',
  name: 'Internal oblique (posterior part)',
  group: 'abdominal wall',
  layer: 3,
  fma: 'FMA13891',
  ta98: null,
  thicknessMm: [8, 13],
  bellyFraction: 0.75,
  pcsaCm2: 15.69,
  origin: [
    {
      bone: 'thoracolumbar fascia (lateral raphe) and anterior two thirds of the iliac crest',
      points: [
        [0.07441, 1.07403, -0.03792], [0.07726, 1.07541, -0.03469], [0.10009, 1.07976, -0.01045],
        [0.12251, 1.07281, 0.01365], [0.13332, 1.04712, 0.03153], [0.1355, 1.02282, 0.04339],
      ],
    },
  ],
  insertion: [
    {
      bone: 'ribs 10-12 and costal margin',
      points: [[0.07574, 1.19182, -0.08753], [0.11151, 1.18048, -0.05133], [0.12338, 1.17898, 0.01233]],
    },
  ],
  fascicles: [
    {
      name: 'IO1',
      points: [[0.04766, 1.03804, 0.06536], [0.1082, 1.00217, 0.03247]],
      source: 'christophy2012',
    },
    {
      name: 'IO2',
      points: [[0.05398, 1.0675, 0.07398], [0.11307, 1.02852, 0.02303]],
      source: 'christophy2012',
    },
    {
      name: 'IO3',
      points: [[0.04399, 1.10654, 0.092], [0.10817, 1.0508, 0.01237]],
      source: 'christophy2012',
    },
    {
      name: 'IO4',
      points: [[0.12092, 1.18742, 0.02681], [0.11668, 1.06372, -0.00104]],
      source: 'christophy2012',
    },
    {
      name: 'IO5',
      points: [[0.11734, 1.1714, -0.01497], [0.09658, 1.07029, -0.03009]],
      source: 'christophy2012',
    },
    {
      name: 'IO6',
      points: [[0.1056, 1.16038, -0.04872], [0.0736, 1.06515, -0.05619]],
      source: 'christophy2012',
    },
    {
      name: 'derived_1',
      points: [[0.07726, 1.07541, -0.03469], [0.07574, 1.19182, -0.08753]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.09296, 1.08001, -0.01917], [0.11151, 1.18048, -0.05133]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.11476, 1.07693, 0.00331], [0.12338, 1.17898, 0.01233]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Christophy 2012); polylines derived',
  note: null,
} satisfies MuscleFigures;
