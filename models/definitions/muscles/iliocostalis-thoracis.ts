import type { MuscleFigures } from '../muscle-figures.ts';

/** Iliocostalis thoracis, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const iliocostalisThoracis = {
  id: 'muscle.iliocostalis-thoracis',
  latin: 'Iliocostalis thoracis',
  name: 'Iliocostalis thoracis',
  group: 'erector spinae',
  layer: 4,
  fma: null,
  ta98: null,
  thicknessMm: [6, 10],
  bellyFraction: 0.6,
  pcsaCm2: null,
  origin: [
    {
      bone: 'rib angles 7-12',
      points: [
        [0.05227, 1.21743, -0.10423], [0.06154, 1.23922, -0.1265], [0.06807, 1.26304, -0.13879],
        [0.07377, 1.28719, -0.13807], [0.06596, 1.32635, -0.13868], [0.08748, 1.34826, -0.13544],
      ],
    },
  ],
  insertion: [
    {
      bone: 'rib angles 1-6, C7 transverse process',
      points: [
        [0.08717, 1.36839, -0.13333], [0.08317, 1.39419, -0.13021], [0.08181, 1.42444, -0.12942],
        [0.07573, 1.45066, -0.118], [0.05607, 1.47698, -0.10212], [0.05065, 1.49053, -0.09591],
        [0.02784, 1.51526, -0.0937],
      ],
    },
  ],
  fascicles: [
    {
      name: 'derived_1',
      points: [[0.05227, 1.21743, -0.10423], [0.07377, 1.28719, -0.13807], [0.08717, 1.36839, -0.13333]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.06154, 1.23922, -0.1265], [0.06596, 1.32635, -0.13868], [0.08317, 1.39419, -0.13021]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.06807, 1.26304, -0.13879], [0.08748, 1.34826, -0.13544], [0.08181, 1.42444, -0.12942]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.07377, 1.28719, -0.13807], [0.08717, 1.36839, -0.13333], [0.07573, 1.45066, -0.118]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.06596, 1.32635, -0.13868], [0.08317, 1.39419, -0.13021], [0.05607, 1.47698, -0.10212]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.08748, 1.34826, -0.13544], [0.08181, 1.42444, -0.12942], [0.05065, 1.49053, -0.09591]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
