import type { RibFigures } from '../bone-figures.ts';

/** Rib 9, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib9 = {
  id: 'bone.rib-9',
  number: 9,
  centreline: [
    [0.01629, 1.30633, -0.11389], [0.03213, 1.30744, -0.1281], [0.05157, 1.29934, -0.1339],
    [0.07012, 1.28752, -0.13437], [0.08787, 1.27685, -0.12739], [0.10399, 1.27036, -0.11393],
    [0.11693, 1.26461, -0.09706], [0.12614, 1.25691, -0.07858], [0.13265, 1.24805, -0.05947],
    [0.13701, 1.23877, -0.03996], [0.13868, 1.22915, -0.02019], [0.13729, 1.2189, -0.00073],
    [0.13252, 1.20781, 0.01771], [0.12457, 1.19906, 0.03623],
  ],
  length: 0.2868,
  sectionHeight: 0.0143,
  sectionThickness: 0.0034,
  angleIndex: 3,
  angle: [0.07012, 1.28752, -0.13437],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
