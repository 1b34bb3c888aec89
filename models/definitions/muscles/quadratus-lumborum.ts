import type { MuscleFigures } from '../muscle-figures.ts';

/** Quadratus lumborum, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const quadratusLumborum = {
  id: 'muscle.quadratus-lumborum',
  latin: 'Quadratus lumborum',
  name: 'Quadratus lumborum',
  group: 'abdominal wall',
  layer: 5,
  fma: 'FMA15569',
  ta98: null,
  thicknessMm: [10, 16],
  bellyFraction: 0.85,
  pcsaCm2: 4.53,
  origin: [
    {
      bone: 'posterior iliac crest, iliolumbar ligament',
      points: [
        [0.08972, 1.07923, -0.02223], [0.07726, 1.07541, -0.03469], [0.06616, 1.06911, -0.04743],
        [0.05652, 1.06011, -0.05965],
      ],
    },
  ],
  insertion: [
    {
      bone: 'rib 12 medial half',
      points: [
        [0.02837, 1.22981, -0.0965], [0.03855, 1.22467, -0.09959], [0.04824, 1.21799, -0.10046],
        [0.05738, 1.21052, -0.09962],
      ],
    },
    {
      bone: 'L1-L4 transverse processes',
      points: [
        [0.03587, 1.18222, -0.07808], [0.0379, 1.15327, -0.06748], [0.04252, 1.12917, -0.06158],
        [0.03988, 1.10325, -0.0563],
      ],
    },
  ],
  fascicles: [
    {
      name: 'QL_post_I.1-L3',
      points: [[0.05494, 1.04897, -0.06872], [0.04205, 1.12291, -0.06569]],
      source: 'christophy2012',
    },
    {
      name: 'QL_post_I.2-L4',
      points: [[0.06234, 1.06088, -0.05816], [0.03981, 1.10449, -0.05565]],
      source: 'christophy2012',
    },
    {
      name: 'QL_post_I.2-L3',
      points: [[0.06234, 1.06088, -0.05816], [0.04205, 1.12291, -0.06569]],
      source: 'christophy2012',
    },
    {
      name: 'QL_post_I.2-L2',
      points: [[0.06234, 1.06088, -0.05816], [0.03957, 1.14272, -0.07236]],
      source: 'christophy2012',
    },
    {
      name: 'QL_post_I.3-L1',
      points: [[0.03485, 1.1684, -0.08596], [0.07305, 1.06701, -0.05109]],
      source: 'christophy2012',
    },
    {
      name: 'QL_post_I.3-L2',
      points: [[0.03957, 1.14272, -0.07236], [0.07305, 1.06701, -0.05109]],
      source: 'christophy2012',
    },
    {
      name: 'QL_post_I.3-L3',
      points: [[0.04205, 1.12291, -0.06569], [0.07305, 1.06701, -0.05109]],
      source: 'christophy2012',
    },
    {
      name: 'QL_mid_L3-12.3',
      points: [[0.05456, 1.1899, -0.09807], [0.04224, 1.12503, -0.06642]],
      source: 'christophy2012',
    },
    {
      name: 'QL_mid_L3-12.2',
      points: [[0.04564, 1.1971, -0.09686], [0.04224, 1.12503, -0.06642]],
      source: 'christophy2012',
    },
    {
      name: 'QL_mid_L3-12.1',
      points: [[0.03292, 1.20635, -0.08696], [0.04224, 1.12503, -0.06642]],
      source: 'christophy2012',
    },
    {
      name: 'QL_mid_L2-12.1',
      points: [[0.03292, 1.20635, -0.08695], [0.03372, 1.14836, -0.07204]],
      source: 'christophy2012',
    },
    {
      name: 'QL_mid_L4-12.3',
      points: [[0.05457, 1.18984, -0.09794], [0.03755, 1.10936, -0.05477]],
      source: 'christophy2012',
    },
    {
      name: 'QL_ant_I.2-T12',
      points: [[0.06234, 1.06088, -0.05816], [0.01826, 1.20918, -0.05395]],
      source: 'christophy2012',
    },
    {
      name: 'QL_ant_I.3-T12',
      points: [[0.07305, 1.06701, -0.05109], [0.01826, 1.20918, -0.05395]],
      source: 'christophy2012',
    },
    {
      name: 'QL_ant_I.2-12.1',
      points: [[0.06234, 1.06088, -0.05816], [0.03961, 1.20253, -0.09119]],
      source: 'christophy2012',
    },
    {
      name: 'QL_ant_I.3-12.1',
      points: [[0.07305, 1.06701, -0.05109], [0.03961, 1.20253, -0.09119]],
      source: 'christophy2012',
    },
    {
      name: 'QL_ant_I.3-12.2',
      points: [[0.07305, 1.06701, -0.05109], [0.04869, 1.19569, -0.09559]],
      source: 'christophy2012',
    },
    {
      name: 'QL_ant_I.3-12.3',
      points: [[0.07305, 1.06701, -0.05108], [0.05758, 1.18884, -0.09427]],
      source: 'christophy2012',
    },
  ],
  attachmentsBasis: 'model (Christophy 2012, after Phillips); polylines derived',
  note: null,
} satisfies MuscleFigures;
