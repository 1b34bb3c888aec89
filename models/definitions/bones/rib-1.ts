import type { RibFigures } from '../bone-figures.ts';

/** Rib 1, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib1 = {
  id: 'bone.rib-1',
  number: 1,
  centreline: [
    [0.02278, 1.48439, -0.08865], [0.0293, 1.48973, -0.09162], [0.03813, 1.49115, -0.09145],
    [0.04705, 1.49055, -0.09242], [0.05423, 1.48873, -0.08772], [0.0585, 1.48543, -0.08048],
    [0.06174, 1.48133, -0.0731], [0.06308, 1.4765, -0.06561], [0.06179, 1.47084, -0.05871],
    [0.06001, 1.46552, -0.05165], [0.05637, 1.46003, -0.04546], [0.05172, 1.45466, -0.03986],
    [0.04846, 1.44889, -0.03372], [0.04471, 1.44351, -0.0276],
  ],
  length: 0.1177,
  sectionHeight: 0.021,
  sectionThickness: 0.004,
  angleIndex: 3,
  angle: [0.04705, 1.49055, -0.09242],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
