import type { MuscleFigures } from '../muscle-figures.ts';

/** Supraspinatus, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const supraspinatus = {
  id: 'muscle.supraspinatus',
  latin: 'Supraspinatus',
  name: 'Supraspinatus',
  group: 'rotator cuff',
  layer: 3,
  fma: 'FMA9629',
  ta98: 'A04.6.02.006',
  thicknessMm: [14, 22],
  bellyFraction: 0.7,
  pcsaCm2: null,
  origin: [
    {
      bone: 'supraspinous fossa, medial two thirds',
      points: [
        [0.07149, 1.46066, -0.12735], [0.07819, 1.47715, -0.1136], [0.09229, 1.47666, -0.10142],
        [0.09681, 1.46213, -0.10833], [0.12301, 1.46033, -0.09637],
      ],
    },
  ],
  insertion: [
    {
      bone: 'greater tubercle, superior facet',
      points: [[0.20035, 1.45419, -0.04877]],
    },
  ],
  fascicles: [
    {
      name: 'Supraspinatus_P',
      points: [[0.12221, 1.46678, -0.11226], [0.19973, 1.44922, -0.03863]],
      source: 'seth2019',
    },
    {
      name: 'Supraspinatus_A',
      points: [[0.10051, 1.47169, -0.10232], [0.18875, 1.45775, -0.03059]],
      source: 'seth2019',
    },
  ],
  attachmentsBasis: 'model (Seth 2019); polylines derived',
  note: null,
} satisfies MuscleFigures;
