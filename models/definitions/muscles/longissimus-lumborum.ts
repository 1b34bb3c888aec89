import type { MuscleFigures } from '../muscle-figures.ts';

/** Longissimus, lumbar part, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const longissimusLumborum = {
  id: 'muscle.longissimus-lumborum',
  latin: 'Longissimus thoracis, pars lumborum',
  name: 'Longissimus, lumbar part',
  group: 'erector spinae',
  layer: 4,
  fma: null,
  ta98: null,
  thicknessMm: [12, 20],
  bellyFraction: 0.7,
  pcsaCm2: 5.06,
  origin: [
    {
      bone: 'PSIS and medial iliac crest (lumbar intermuscular aponeurosis)',
      points: [[0.03896, 1.01804, -0.08802], [0.04296, 1.02804, -0.08402], [0.04414, 1.03317, -0.07957]],
    },
  ],
  insertion: [
    {
      bone: 'L1-L5 accessory and transverse processes',
      points: [
        [0.02645, 1.1726, -0.08269], [0.02905, 1.14331, -0.0718], [0.0294, 1.12053, -0.06884],
        [0.02903, 1.09489, -0.06485], [0.03156, 1.07032, -0.06572],
      ],
    },
  ],
  fascicles: [
    {
      name: 'LTpL_L5',
      points: [[0.04481, 1.05402, -0.07661], [0.03627, 1.07626, -0.04535]],
      source: 'christophy2012',
    },
    {
      name: 'LTpL_L4',
      points: [[0.03936, 1.01435, -0.0923], [0.03115, 1.10139, -0.05426]],
      source: 'christophy2012',
    },
    {
      name: 'LTpL_L3',
      points: [[0.03984, 1.01386, -0.09223], [0.0263, 1.12536, -0.06864]],
      source: 'christophy2012',
    },
    {
      name: 'LTpL_L2',
      points: [[0.04003, 1.01321, -0.09203], [0.02753, 1.14487, -0.07128]],
      source: 'christophy2012',
    },
    {
      name: 'LTpL_L1',
      points: [[0.04207, 1.00596, -0.08958], [0.02646, 1.17099, -0.08351]],
      source: 'christophy2012',
    },
  ],
  attachmentsBasis: 'model (Christophy 2012); polylines derived',
  note: null,
} satisfies MuscleFigures;
