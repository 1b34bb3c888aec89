import type { MuscleFigures } from '../muscle-figures.ts';

/** Deltoid, middle, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const deltoidMiddle = {
  id: 'muscle.deltoid-middle',
  latin: 'Deltoideus, pars acromialis',
  name: 'Deltoid, middle',
  group: 'deltoid',
  layer: 1,
  fma: 'FMA34678',
  ta98: 'A04.6.02.004',
  thicknessMm: [15, 25],
  bellyFraction: 0.8,
  pcsaCm2: null,
  origin: [
    {
      bone: 'acromion, lateral margin',
      points: [[0.17826, 1.4673, -0.0883], [0.18103, 1.47094, -0.07536], [0.17208, 1.47288, -0.04515]],
    },
  ],
  insertion: [
    {
      bone: 'deltoid tuberosity',
      points: [[0.18732, 1.30878, -0.04692], [0.18732, 1.32278, -0.04492]],
    },
  ],
  fascicles: [
    {
      name: 'DeltoideusScapula_M',
      points: [[0.1789, 1.47587, -0.06144], [0.20219, 1.46787, -0.04683], [0.18262, 1.33303, -0.05392]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0.17826, 1.4673, -0.0883], [0.20788, 1.39989, -0.07175], [0.18732, 1.30878, -0.04692]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.18064, 1.47102, -0.07405], [0.20931, 1.40399, -0.06293], [0.18732, 1.31345, -0.04625]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.17636, 1.47195, -0.0596], [0.20674, 1.40642, -0.05399], [0.18732, 1.31811, -0.04559]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.17208, 1.47288, -0.04515], [0.20418, 1.40884, -0.04506], [0.18732, 1.32278, -0.04492]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Seth 2019); polylines derived',
  note: null,
} satisfies MuscleFigures;
