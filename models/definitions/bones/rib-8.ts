import type { RibFigures } from '../bone-figures.ts';

/** Rib 8, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib8 = {
  id: 'bone.rib-8',
  number: 8,
  centreline: [
    [0.02344, 1.33681, -0.11645], [0.0414, 1.3325, -0.12972], [0.06291, 1.32642, -0.1346],
    [0.0843, 1.31825, -0.13414], [0.10409, 1.31072, -0.12587], [0.11974, 1.30552, -0.10998],
    [0.1312, 1.30042, -0.09079], [0.13814, 1.29261, -0.07036], [0.14139, 1.28341, -0.04957],
    [0.14298, 1.27375, -0.02878], [0.14207, 1.26364, -0.0082], [0.13715, 1.25341, 0.01174],
    [0.12738, 1.2428, 0.02956], [0.11502, 1.23285, 0.04614],
  ],
  length: 0.2988,
  sectionHeight: 0.0135,
  sectionThickness: 0.0045,
  angleIndex: 2,
  angle: [0.06291, 1.32642, -0.1346],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
