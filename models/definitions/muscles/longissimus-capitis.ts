import type { MuscleFigures } from '../muscle-figures.ts';

/** Longissimus capitis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const longissimusCapitis = {
  id: 'muscle.longissimus-capitis',
  latin: 'Longissimus capitis',
  name: 'Longissimus capitis',
  group: 'erector spinae',
  layer: 4,
  fma: null,
  ta98: null,
  thicknessMm: [3, 6],
  bellyFraction: 0.7,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T1-T4 transverse, C4-C7 articular processes',
      points: [
        [0.01545, 1.5401, -0.06688], [0.01849, 1.52605, -0.06795], [0.01293, 1.50655, -0.07795],
        [0.0108, 1.48756, -0.08253], [0.03585, 1.49706, -0.10183], [0.02768, 1.4744, -0.10478],
        [0.02939, 1.45214, -0.11391], [0.02889, 1.42969, -0.12172],
      ],
    },
  ],
  insertion: [
    {
      bone: 'posterior mastoid process',
      points: [[0.04818, 1.59765, -0.0616], [0.04818, 1.60565, -0.0656]],
    },
  ],
  fascicles: [
    {
      name: 'longissi_cap_sklc6',
      points: [[0.02521, 1.51932, -0.0753], [0.05026, 1.60298, -0.07994]],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0.03585, 1.49706, -0.10183], [0.04401, 1.54731, -0.0877], [0.04818, 1.59765, -0.0616]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.02852, 1.46343, -0.10932], [0.04035, 1.53237, -0.0923], [0.04818, 1.60165, -0.0636]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.02889, 1.42969, -0.12172], [0.04054, 1.51762, -0.09961], [0.04818, 1.60565, -0.0656]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
