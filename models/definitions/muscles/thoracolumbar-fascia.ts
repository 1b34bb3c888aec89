import type { MuscleFigures } from '../muscle-figures.ts';

/** Thoracolumbar fascia (posterior layer), left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const thoracolumbarFascia = {
  id: 'muscle.thoracolumbar-fascia',
  latin: 'Fascia thoracolumbalis',
  name: 'Thoracolumbar fascia (posterior layer)',
  group: 'fascia',
  layer: 1,
  fma: null,
  ta98: null,
  thicknessMm: [0.5, 1.5],
  bellyFraction: 0,
  pcsaCm2: null,
  origin: [
    {
      bone: 'spinous processes T7-S4, midline',
      points: [
        [0, 1.31558, -0.15027], [0, 1.29184, -0.14618], [0, 1.26888, -0.14232], [0, 1.24241, -0.13487],
        [0, 1.21855, -0.12776], [0, 1.19437, -0.12082], [0, 1.16908, -0.11475], [0, 1.14029, -0.10569],
        [0, 1.11239, -0.10021], [0, 1.0819, -0.0958], [0, 1.05898, -0.0926], [0, 1.01938, -0.07261],
        [0, 1.00658, -0.08024], [0, 0.99378, -0.09024], [0, 0.98098, -0.09861], [0, 0.96818, -0.1034],
        [0, 0.95538, -0.10211],
      ],
    },
  ],
  insertion: [
    {
      bone: 'rib angles, lateral raphe, iliac crest, PSIS',
      points: [
        [0.08748, 1.34826, -0.13544], [0.06596, 1.32635, -0.13868], [0.07377, 1.28719, -0.13807],
        [0.06807, 1.26304, -0.13879], [0.08512, 1.22709, -0.1221], [0.08003, 1.19266, -0.09154],
        [0.08122, 1.13334, -0.07073], [0.07441, 1.07403, -0.03792], [0.05747, 1.06151, -0.05814],
        [0.04672, 1.04073, -0.07534], [0.03896, 1.01804, -0.08802],
      ],
    },
  ],
  fascicles: [],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: 'sheet: loft between the midline polyline and the lateral polyline; muscle fibres of latissimus dorsi take over lateral of the aponeurotic line',
} satisfies MuscleFigures;
