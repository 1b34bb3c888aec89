import type { MuscleFigures } from '../muscle-figures.ts';

/** Deltoid, posterior, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const deltoidPosterior = {
  id: 'muscle.deltoid-posterior',
  latin: 'Deltoideus, pars spinalis',
  name: 'Deltoid, posterior',
  group: 'deltoid',
  layer: 1,
  fma: 'FMA34679',
  ta98: 'A04.6.02.005',
  thicknessMm: [12, 20],
  bellyFraction: 0.8,
  pcsaCm2: null,
  origin: [
    {
      bone: 'spine of scapula, lower lip',
      points: [
        [0.09745, 1.45799, -0.13049], [0.11045, 1.45925, -0.12801], [0.12239, 1.46158, -0.12389],
        [0.13205, 1.46605, -0.11593], [0.14271, 1.46865, -0.10851], [0.15387, 1.47011, -0.10148],
        [0.16558, 1.46875, -0.09546], [0.17714, 1.46784, -0.08971],
      ],
    },
  ],
  insertion: [{ bone: 'deltoid tuberosity', points: [[0.18732, 1.30878, -0.04692], [0.18732, 1.32078, -0.05092]] }],
  fascicles: [
    {
      name: 'DeltoideusScapula_P',
      points: [[0.14521, 1.46101, -0.10664], [0.18062, 1.43417, -0.09713], [0.18515, 1.34813, -0.0544]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0.09745, 1.45799, -0.13049], [0.15838, 1.39539, -0.1097], [0.18732, 1.30878, -0.05292]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.1195, 1.46102, -0.12489], [0.16941, 1.3984, -0.10653], [0.18732, 1.31178, -0.05217]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.13739, 1.46735, -0.11221], [0.17835, 1.40307, -0.09982], [0.18732, 1.31478, -0.05142]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.15666, 1.46979, -0.10005], [0.18799, 1.40578, -0.09336], [0.18732, 1.31778, -0.05067]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.17714, 1.46784, -0.08971], [0.19823, 1.40631, -0.08782], [0.18732, 1.32078, -0.04992]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Seth 2019); polylines derived',
  note: null,
} satisfies MuscleFigures;
