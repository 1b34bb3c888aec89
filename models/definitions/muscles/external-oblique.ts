import type { MuscleFigures } from '../muscle-figures.ts';

/** External oblique (posterior part), left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const externalOblique = {
  id: 'muscle.external-oblique',
  latin: 'Obliquus externus abdominis',
  name: 'External oblique (posterior part)',
  group: 'abdominal wall',
  layer: 2,
  fma: 'FMA13335',
  ta98: null,
  thicknessMm: [6, 10],
  bellyFraction: 0.7,
  pcsaCm2: 18.05,
  origin: [
    {
      bone: 'ribs 5-12 outer surface',
      points: [
        [0.13282, 1.35191, -0.00752], [0.14314, 1.31857, -0.01422], [0.14684, 1.29708, -0.01952],
        [0.14871, 1.27523, -0.03141], [0.13897, 1.24731, -0.0585], [0.12634, 1.21811, -0.07335],
        [0.11413, 1.19914, -0.08389], [0.07767, 1.19495, -0.094],
      ],
    },
  ],
  insertion: [
    {
      bone: 'iliac crest, anterior half of the outer lip',
      points: [
        [0.13605, 1.01675, 0.04635], [0.13387, 1.04105, 0.03449], [0.12817, 1.06364, 0.02146],
        [0.11476, 1.07693, 0.00331], [0.0958, 1.08002, -0.01567],
      ],
    },
  ],
  fascicles: [
    {
      name: 'EO1',
      points: [[0.03245, 1.13813, 0.1077], [0.10102, 1.2592, 0.03864]],
      source: 'christophy2012',
    },
    {
      name: 'EO2',
      points: [[0.11065, 1.2247, 0.04117], [0.03829, 1.10867, 0.09716]],
      source: 'christophy2012',
    },
    {
      name: 'EO3',
      points: [[0.1143, 1.1909, 0.03566], [0.04374, 1.08927, 0.08919]],
      source: 'christophy2012',
    },
    {
      name: 'EO4',
      points: [[0.10995, 1.16777, 0.02424], [0.04237, 1.07057, 0.08222]],
      source: 'christophy2012',
    },
    {
      name: 'EO5',
      points: [[0.12447, 1.18524, -0.03672], [0.1202, 1.06427, -0.00303]],
      source: 'christophy2012',
    },
    {
      name: 'EO6',
      points: [[0.111, 1.16851, -0.05696], [0.10996, 1.06714, -0.01445]],
      source: 'christophy2012',
    },
    {
      name: 'derived_1',
      points: [[0.07767, 1.19495, -0.094], [0.09858, 1.07993, -0.01211]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.11413, 1.19914, -0.08389], [0.11476, 1.07693, 0.00331]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.12634, 1.21811, -0.07335], [0.12992, 1.06027, 0.0239]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.13897, 1.24731, -0.0585], [0.13496, 1.0289, 0.04042]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Christophy 2012); polylines derived',
  note: null,
} satisfies MuscleFigures;
