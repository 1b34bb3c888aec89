import type { MuscleFigures } from '../muscle-figures.ts';

/** Gluteus medius, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const gluteusMedius = {
  id: 'muscle.gluteus-medius',
  latin: 'Gluteus medius',
  name: 'Gluteus medius',
  group: 'gluteal',
  layer: 2,
  fma: 'FMA22315',
  ta98: 'A04.7.02.007',
  thicknessMm: [15, 30],
  bellyFraction: 0.8,
  pcsaCm2: 45.5,
  origin: [
    {
      bone: 'outer ilium between the anterior and posterior gluteal lines',
      points: [
        [0.13459, 1.03295, 0.03845], [0.12992, 1.06027, 0.0239], [0.11164, 1.07771, 0.00017],
        [0.08972, 1.07923, -0.02223], [0.06875, 1.07119, -0.04436], [0.05273, 1.05451, -0.06566],
      ],
    },
  ],
  insertion: [
    {
      bone: 'greater trochanter, lateral facet',
      points: [[0.13993, 0.91196, -0.01844], [0.13003, 0.91963, -0.028]],
    },
  ],
  fascicles: [
    {
      name: 'glmed1',
      points: [[0.11966, 1.02061, 0.01011], [0.14002, 0.9065, -0.02348]],
      source: 'rajagopal2016',
    },
    {
      name: 'glmed2',
      points: [[0.06265, 1.02038, -0.02631], [0.13702, 0.91275, -0.02764]],
      source: 'rajagopal2016',
    },
    {
      name: 'glmed3',
      points: [[0.04463, 0.97526, -0.05027], [0.13602, 0.91395, -0.03301]],
      source: 'rajagopal2016',
    },
    {
      name: 'derived_1',
      points: [[0.13859, 1.02095, 0.03845], [0.14926, 0.96645, 0.006], [0.13993, 0.91196, -0.01844]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.12929, 1.05269, 0.01789], [0.14337, 0.98328, -0.00547], [0.13745, 0.91388, -0.02083]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.10572, 1.0664, -0.00997], [0.13035, 0.9911, -0.02059], [0.13498, 0.91579, -0.02322]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.07849, 1.06139, -0.03831], [0.1155, 0.98955, -0.03596], [0.13251, 0.91771, -0.02561]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.05671, 1.04251, -0.06566], [0.10337, 0.98107, -0.05083], [0.13003, 0.91963, -0.028]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Rajagopal 2016); polylines derived',
  note: null,
} satisfies MuscleFigures;
