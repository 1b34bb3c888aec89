import type { MuscleFigures } from '../muscle-figures.ts';

/** Teres major, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const teresMajor = {
  id: 'muscle.teres-major',
  latin: 'Teres major',
  name: 'Teres major',
  group: 'girdle',
  layer: 2,
  fma: 'FMA32549',
  ta98: 'A04.6.02.011',
  thicknessMm: [14, 20],
  bellyFraction: 0.85,
  pcsaCm2: null,
  origin: [
    {
      bone: 'inferior angle, dorsal surface',
      points: [[0.09323, 1.33335, -0.14608], [0.11241, 1.34725, -0.14098], [0.11754, 1.35945, -0.13873]],
    },
  ],
  insertion: [
    {
      bone: 'crest of the lesser tubercle',
      points: [[0.17861, 1.40059, -0.03043], [0.18061, 1.42459, -0.02643]],
    },
  ],
  fascicles: [
    {
      name: 'TeresMajor',
      points: [[0.09856, 1.33941, -0.1431], [0.17676, 1.39793, -0.0448]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0.09323, 1.33335, -0.14608], [0.17861, 1.40059, -0.03043]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.10813, 1.34415, -0.14211], [0.17961, 1.41259, -0.02843]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.11754, 1.35945, -0.13873], [0.18061, 1.42459, -0.02643]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'model (Seth 2019); polylines derived',
  note: null,
} satisfies MuscleFigures;
