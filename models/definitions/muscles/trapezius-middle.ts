import type { MuscleFigures } from '../muscle-figures.ts';

/** Trapezius, middle, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const trapeziusMiddle = {
  id: 'muscle.trapezius-middle',
  latin: 'Trapezius, pars transversa',
  name: 'Trapezius, middle',
  group: 'trapezius',
  layer: 1,
  fma: 'FMA32556',
  ta98: 'A04.3.01.003',
  thicknessMm: [7, 10],
  bellyFraction: 0.75,
  pcsaCm2: null,
  origin: [
    {
      bone: 'C7-T3 spinous processes',
      points: [
        [0.002, 1.47922, -0.12076], [0.002, 1.46037, -0.1267], [0.002, 1.43999, -0.13138],
        [0.002, 1.41741, -0.13709],
      ],
    },
  ],
  insertion: [
    {
      bone: 'acromion / spine of scapula',
      points: [
        [0.17208, 1.47288, -0.04515], [0.17056, 1.47391, -0.06026], [0.17826, 1.4673, -0.0883],
        [0.16558, 1.46875, -0.09546], [0.15387, 1.47011, -0.10148], [0.14271, 1.46865, -0.10851],
        [0.13205, 1.46605, -0.11593], [0.12239, 1.46158, -0.12389],
      ],
    },
  ],
  fascicles: [
    {
      name: 'TrapeziusScapula_M',
      points: [[0, 1.45335, -0.12199], [0.13583, 1.46628, -0.10867]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0.002, 1.47922, -0.12076], [0.08704, 1.4832, -0.08951], [0.17208, 1.47288, -0.04515]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.002, 1.47123, -0.12353], [0.08722, 1.47526, -0.10137], [0.17245, 1.47229, -0.06714]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.002, 1.45963, -0.12693], [0.09011, 1.46513, -0.11292], [0.17822, 1.4673, -0.08832]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.002, 1.44524, -0.12999], [0.08027, 1.45904, -0.12098], [0.15854, 1.46957, -0.09908]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.002, 1.43134, -0.13337], [0.07075, 1.45098, -0.12949], [0.1395, 1.46787, -0.11075]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.002, 1.41741, -0.13709], [0.0622, 1.44062, -0.13876], [0.12239, 1.46158, -0.12389]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
