import type { MuscleFigures } from '../muscle-figures.ts';

/** Suboccipital muscles, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const suboccipitals = {
  id: 'muscle.suboccipitals',
  latin: 'Musculi suboccipitales',
  name: 'Suboccipital muscles',
  group: 'neck',
  layer: 5,
  fma: null,
  ta98: null,
  thicknessMm: [4, 9],
  bellyFraction: 0.85,
  pcsaCm2: null,
  origin: [
    {
      bone: 'C1 / C2',
      points: [[0.004, 1.56277, -0.09264], [0.003, 1.58611, -0.09289], [0.0374, 1.58728, -0.06148]],
    },
  ],
  insertion: [
    {
      bone: 'occipital bone below the inferior nuchal line; C1 transverse process',
      points: [
        [0.02671, 1.60578, -0.09701], [0.00501, 1.60808, -0.1055], [0.03881, 1.6127, -0.09896],
        [0.0374, 1.58728, -0.06148],
      ],
    },
  ],
  fascicles: [
    {
      name: 'rectcap_post_maj',
      points: [[0.00219, 1.56496, -0.09134], [0.02102, 1.60654, -0.1037]],
      source: 'mortensen2018',
    },
    {
      name: 'rectcap_post_min',
      points: [[0.00557, 1.58591, -0.09286], [0.01325, 1.60654, -0.10946]],
      source: 'mortensen2018',
    },
    {
      name: 'obl_cap_sup',
      points: [[0.03838, 1.5882, -0.06093], [0.03489, 1.60683, -0.09199]],
      source: 'mortensen2018',
    },
    {
      name: 'obl_cap_inf',
      points: [[0.005, 1.56486, -0.09135], [0.03465, 1.58787, -0.06559]],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0.004, 1.56277, -0.09264], [0.02671, 1.60578, -0.09701]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.003, 1.58611, -0.09289], [0.00501, 1.60808, -0.1055]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.0374, 1.58728, -0.06148], [0.03881, 1.6127, -0.09896]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.004, 1.56277, -0.09264], [0.0374, 1.58728, -0.06148]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note:
    'derived_1..4 = rectus_capitis_posterior_major, rectus_capitis_posterior_minor, obliquus_capitis_superior, obliquus_capitis_inferior',
} satisfies MuscleFigures;
