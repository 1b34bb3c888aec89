import type { MuscleFigures } from '../muscle-figures.ts';

/** Infraspinatus, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const infraspinatus = {
  id: 'muscle.infraspinatus',
  latin: 'Infraspinatus',
  name: 'Infraspinatus',
  group: 'rotator cuff',
  layer: 2,
  fma: 'FMA32546',
  ta98: 'A04.6.02.008',
  thicknessMm: [12, 20],
  bellyFraction: 0.7,
  pcsaCm2: null,
  origin: [
    {
      bone: 'infraspinous fossa, medial two thirds',
      points: [
        [0.08751, 1.3475, -0.14702], [0.08894, 1.37329, -0.14463], [0.08828, 1.39457, -0.14131],
        [0.09231, 1.43795, -0.12953], [0.13103, 1.43555, -0.10944],
      ],
    },
  ],
  insertion: [{ bone: 'greater tubercle, middle facet', points: [[0.20635, 1.44819, -0.05877]] }],
  fascicles: [
    {
      name: 'Infraspinatus_S',
      points: [[0.08379, 1.43178, -0.13485], [0.20201, 1.44199, -0.0645]],
      source: 'seth2019',
    },
    {
      name: 'Infraspinatus_I',
      points: [[0.08955, 1.37859, -0.14363], [0.20476, 1.43307, -0.06749]],
      source: 'seth2019',
    },
  ],
  attachmentsBasis: 'model (Seth 2019); polylines derived',
  note: null,
} satisfies MuscleFigures;
