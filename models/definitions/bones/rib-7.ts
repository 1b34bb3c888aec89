import type { RibFigures } from '../bone-figures.ts';

/** Rib 7, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib7 = {
  id: 'bone.rib-7',
  number: 7,
  centreline: [
    [0.02071, 1.35853, -0.11616], [0.04094, 1.36176, -0.12546], [0.06246, 1.35756, -0.13181],
    [0.08355, 1.34845, -0.13203], [0.10322, 1.34034, -0.12386], [0.11933, 1.33414, -0.10865],
    [0.13138, 1.32759, -0.09017], [0.13878, 1.3197, -0.06985], [0.14223, 1.31025, -0.04912],
    [0.14222, 1.30054, -0.02823], [0.13873, 1.29119, -0.00747], [0.13147, 1.28234, 0.01251],
    [0.11911, 1.27346, 0.02977], [0.10433, 1.26381, 0.04445],
  ],
  length: 0.2999,
  sectionHeight: 0.0132,
  sectionThickness: 0.0043,
  angleIndex: 3,
  angle: [0.08355, 1.34845, -0.13203],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
