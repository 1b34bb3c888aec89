import type { MuscleFigures } from '../muscle-figures.ts';

/** Common aponeurosis of longissimus and iliocostalis, left. Body frame (frame.ts), metres. */
export const erectorSpinaeAponeurosis = {
  id: 'muscle.erector-spinae-aponeurosis',
  latin: 'Aponeurosis communis musculi erectoris spinae',
  name: 'Erector spinae aponeurosis',
  group: 'fascia',
  layer: 4,
  fma: null,
  ta98: null,
  thicknessMm: [0.5, 2],
  bellyFraction: 0,
  pcsaCm2: null,
  origin: [
    {
      bone: 'sacrum, posterior superior spine and back of the iliac crest',
      points: [[0.002, 0.972, -0.102], [0.012, 0.98, -0.098], [0.03, 1.002, -0.088], [0.039, 1.018, -0.088]],
    },
  ],
  insertion: [{ bone: 'spinous processes T12 to T11', points: [[0.0012, 1.225, -0.127], [0.009, 1.225, -0.119]] }],
  fascicles: [],
  attachmentsBasis: 'derived: textbook sites on the measured landmarks; the lateral border follows the muscles under it',
  note: 'sheet over longissimus and iliocostalis; their lower fibres rise from its inner side',
} satisfies MuscleFigures;
