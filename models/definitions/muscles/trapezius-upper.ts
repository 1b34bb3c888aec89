import type { MuscleFigures } from '../muscle-figures.ts';

/** Trapezius, upper, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const trapeziusUpper = {
  id: 'muscle.trapezius-upper',
  latin: 'Trapezius, pars descendens',
  name: 'Trapezius, upper',
  group: 'trapezius',
  layer: 1,
  fma: 'FMA32557',
  ta98: 'A04.3.01.002',
  thicknessMm: [4, 12],
  bellyFraction: 0.85,
  pcsaCm2: null,
  origin: [
    {
      bone: 'occipital bone / nuchal ligament',
      points: [
        [0.03878, 1.62009, -0.10613], [0.02768, 1.62134, -0.11344], [0.00999, 1.62241, -0.12367],
        [0, 1.61882, -0.1258], [0, 1.5875, -0.12282], [0, 1.56257, -0.11992], [0, 1.51995, -0.11373],
        [0, 1.49409, -0.11587], [0.002, 1.47922, -0.12076],
      ],
    },
  ],
  insertion: [
    {
      bone: 'clavicle',
      points: [
        [0.1113, 1.47553, -0.05606], [0.122, 1.47895, -0.06103], [0.13271, 1.47995, -0.06416],
        [0.14342, 1.47968, -0.06271], [0.15412, 1.47901, -0.05926],
      ],
    },
  ],
  fascicles: [
    {
      name: 'trap_cl',
      points: [[0.10307, 1.47855, -0.04192], [0.0121, 1.62212, -0.1219]],
      source: 'mortensen2018',
    },
    {
      name: 'trap_acr',
      points: [[0.15813, 1.47391, -0.06698], [0.0034, 1.48361, -0.12659]],
      source: 'mortensen2018',
    },
    {
      name: 'derived_1',
      points: [[0.03878, 1.62009, -0.10613], [0.07067, 1.53458, -0.09259], [0.1113, 1.47553, -0.05606]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.00971, 1.62231, -0.12373], [0.06195, 1.53698, -0.10254], [0.11924, 1.47807, -0.05975]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0, 1.59533, -0.12356], [0.06222, 1.52561, -0.10408], [0.12768, 1.47948, -0.06269]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0, 1.56107, -0.11971], [0.06709, 1.51053, -0.10315], [0.13652, 1.47985, -0.06364]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0, 1.50836, -0.11421], [0.072, 1.49508, -0.10082], [0.14546, 1.47955, -0.06205]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.002, 1.47922, -0.12076], [0.07767, 1.47954, -0.09783], [0.15412, 1.47901, -0.05926]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: 'trap_acr spans to the acromion; wraps round the neck, the free edge runs from the occiput to the lateral clavicle',
} satisfies MuscleFigures;
