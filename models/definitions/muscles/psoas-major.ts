import type { MuscleFigures } from '../muscle-figures.ts';

/** Psoas major, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const psoasMajor = {
  id: 'muscle.psoas-major',
  latin: 'Psoas major',
  name: 'Psoas major',
  group: 'hip flexor',
  layer: 5,
  fma: 'FMA18060',
  ta98: 'A04.7.02.003',
  thicknessMm: [25, 35],
  bellyFraction: 0.8,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T12-L5 bodies and discs',
      points: [
        [0.01801, 1.21376, -0.06543], [0.01836, 1.18556, -0.05462], [0.01849, 1.15742, -0.04405],
        [0.01846, 1.12837, -0.03641], [0.01851, 1.09633, -0.03335], [0.01903, 1.06478, -0.03661],
      ],
    },
    {
      bone: 'L1-L5 transverse processes',
      points: [
        [0.03587, 1.18222, -0.07808], [0.0379, 1.15327, -0.06748], [0.04252, 1.12917, -0.06158],
        [0.03988, 1.10325, -0.0563], [0.04547, 1.0758, -0.05668],
      ],
    },
  ],
  insertion: [
    {
      bone: 'lesser trochanter',
      points: [[0.0959, 0.86059, -0.02996]],
    },
  ],
  fascicles: [
    {
      name: 'Ps_L1_VB',
      points: [[0.02535, 1.18472, -0.06675], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L1_TP',
      points: [[0.02852, 1.17162, -0.07652], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L1_L2_IVD',
      points: [[0.02404, 1.16897, -0.05028], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L2_TP',
      points: [[0.0305, 1.14805, -0.06364], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L2_L3_IVD',
      points: [[0.02351, 1.14344, -0.03645], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L3_TP',
      points: [[0.0401, 1.12474, -0.06116], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L3_L4_IVD',
      points: [[0.02363, 1.11373, -0.03197], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L4_TP',
      points: [[0.03506, 1.10298, -0.04905], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L4_L5_IVD',
      points: [[0.02266, 1.07978, -0.02807], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L5_TP',
      points: [[0.03848, 1.07693, -0.03976], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'Ps_L5_VB',
      points: [[0.02005, 1.05464, -0.03074], [0.08015, 0.94133, 0.03442]],
      source: 'christophy2012',
    },
    {
      name: 'psoas',
      points: [
        [0.03743, 1.04738, -0.00178], [0.07164, 0.92914, 0.05454], [0.0864, 0.86941, -0.01414],
        [0.09075, 0.86346, -0.02509],
      ],
      source: 'rajagopal2016',
    },
    {
      name: 'derived_1',
      points: [
        [0.01801, 1.21376, -0.06543], [0.078, 0.96337, 0.03], [0.085, 0.90837, 0.03], [0.0959, 0.86059, -0.02996],
      ],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [
        [0.01849, 1.15742, -0.04405], [0.078, 0.96337, 0.03], [0.085, 0.90837, 0.03], [0.0959, 0.86059, -0.02996],
      ],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [
        [0.01851, 1.09633, -0.03335], [0.078, 0.96337, 0.03], [0.085, 0.90837, 0.03], [0.0959, 0.86059, -0.02996],
      ],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Christophy 2012 for the lumbar fascicles - they end at the pelvic brim; Rajagopal 2016 for the femoral end); full paths derived',
  note: null,
} satisfies MuscleFigures;
