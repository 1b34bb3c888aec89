import type { MuscleFigures } from '../muscle-figures.ts';

/** Trapezius, lower, left. Attachment polylines and fascicle paths in the body frame (frame.ts), metres. */
export const trapeziusLower = {
  id: 'muscle.trapezius-lower',
  latin: 'Trapezius, pars ascendens',
  name: 'Trapezius, lower',
  group: 'trapezius',
  layer: 1,
  fma: 'FMA32555',
  ta98: 'A04.3.01.004',
  thicknessMm: [3, 6],
  bellyFraction: 0.7,
  pcsaCm2: null,
  origin: [
    {
      bone: 'T4-T12 spinous processes',
      points: [
        [0.002, 1.393, -0.14233], [0.002, 1.36869, -0.14627], [0.002, 1.34313, -0.14892],
        [0.002, 1.31553, -0.14727], [0.002, 1.29182, -0.14298], [0.002, 1.26898, -0.139],
        [0.002, 1.2417, -0.13139], [0.002, 1.21749, -0.12433], [0.002, 1.19295, -0.11715],
      ],
    },
  ],
  insertion: [
    {
      bone: 'medial end of spine of scapula',
      points: [
        [0.11045, 1.45925, -0.12801], [0.09745, 1.45799, -0.13049], [0.08445, 1.45673, -0.13298],
        [0.07144, 1.45547, -0.13546],
      ],
    },
  ],
  fascicles: [
    {
      name: 'TrapeziusScapula_I',
      points: [[0.00121, 1.31535, -0.13395], [0.09753, 1.45655, -0.12901]],
      source: 'seth2019',
    },
    {
      name: 'derived_1',
      points: [[0.002, 1.393, -0.14233], [0.05623, 1.42647, -0.14073], [0.11045, 1.45925, -0.12801]],
      source: 'derived',
    },
    {
      name: 'derived_2',
      points: [[0.002, 1.34903, -0.14815], [0.05232, 1.40389, -0.14474], [0.10265, 1.45849, -0.1295]],
      source: 'derived',
    },
    {
      name: 'derived_3',
      points: [[0.002, 1.30601, -0.14536], [0.04842, 1.38142, -0.14267], [0.09485, 1.45774, -0.13099]],
      source: 'derived',
    },
    {
      name: 'derived_4',
      points: [[0.002, 1.26019, -0.13671], [0.04452, 1.35918, -0.13871], [0.08704, 1.45698, -0.13248]],
      source: 'derived',
    },
    {
      name: 'derived_5',
      points: [[0.002, 1.22883, -0.1274], [0.04062, 1.33703, -0.13399], [0.07924, 1.45623, -0.13397]],
      source: 'derived',
    },
    {
      name: 'derived_6',
      points: [[0.002, 1.19295, -0.11715], [0.03672, 1.31536, -0.12778], [0.07144, 1.45547, -0.13546]],
      source: 'derived',
    },
  ],
  attachmentsBasis: 'derived: textbook attachment sites placed on the measured landmarks',
  note: null,
} satisfies MuscleFigures;
