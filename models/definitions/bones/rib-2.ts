import type { RibFigures } from '../bone-figures.ts';

/** Rib 2, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib2 = {
  id: 'bone.rib-2',
  number: 2,
  centreline: [
    [0.02468, 1.47023, -0.0925], [0.03838, 1.47372, -0.09665], [0.05249, 1.477, -0.09857],
    [0.06646, 1.47337, -0.09583], [0.07839, 1.46704, -0.08994], [0.08735, 1.45912, -0.08132],
    [0.09355, 1.45075, -0.07082], [0.09714, 1.44188, -0.05962], [0.09465, 1.43361, -0.04773],
    [0.08805, 1.42839, -0.03561], [0.07994, 1.42443, -0.02389], [0.06974, 1.41975, -0.01432],
    [0.0579, 1.41467, -0.00709], [0.04568, 1.40812, -0.00284],
  ],
  length: 0.1924,
  sectionHeight: 0.0126,
  sectionThickness: 0.0036,
  angleIndex: 2,
  angle: [0.05249, 1.477, -0.09857],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
