import type { MuscleFigures } from '../muscle-figures.ts';

/** Semispinalis capitis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const semispinalisCapitis = {
  id: 'muscle.semispinalis-capitis',
  latin: 'Semispinalis capitis',
  name: 'Semispinalis capitis',
  group: 'neck',
  layer: 4,
  fma: null,
  ta98: null,
  thicknessMm: [7, 10],
  bellyFraction: 0.85,
  pcsaCm2: null,
  origin: [
    {
      bone: 'C4-C6 articular and C7-T6 transverse processes',
      points: [
        [0.01545, 1.5401, -0.06688], [0.01849, 1.52605, -0.06795], [0.01293, 1.50655, -0.07795],
        [0.02784, 1.51526, -0.0937], [0.03585, 1.49706, -0.10183], [0.02768, 1.4744, -0.10478],
        [0.02939, 1.45214, -0.11391], [0.02889, 1.42969, -0.12172], [0.02889, 1.40519, -0.12616],
        [0.02889, 1.37854, -0.13271],
      ],
    },
  ],
  insertion: [
    {
      bone: 'occipital bone between the nuchal lines',
      points: [[0.01019, 1.61474, -0.11281], [0.02412, 1.61182, -0.10754], [0.03176, 1.612, -0.10126]],
    },
  ],
  fascicles: [
    {
      name: 'semi_cap_sklc5',
      points: [[0.02148, 1.5319, -0.07243], [0.01645, 1.6166, -0.11651]],
      source: 'mortensen2018',
    },
    {
      name: 'semi_cap_sklthx',
      points: [[0.03171, 1.49775, -0.10301], [0.01014, 1.6166, -0.11861]],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0.01545, 1.5401, -0.06688], [0.02361, 1.57756, -0.09202], [0.03176, 1.612, -0.10126]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.02309, 1.5123, -0.08855], [0.025, 1.56365, -0.10459], [0.02692, 1.61188, -0.10524]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.02849, 1.47667, -0.10446], [0.02509, 1.53945, -0.11298], [0.02169, 1.61233, -0.10846]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.02889, 1.42874, -0.12189], [0.02241, 1.51351, -0.12369], [0.01594, 1.61353, -0.11064]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.02889, 1.37854, -0.13271], [0.01954, 1.49004, -0.13388], [0.01019, 1.61474, -0.11281]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
