import type { RibFigures } from '../bone-figures.ts';

/** Rib 10, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib10 = {
  id: 'bone.rib-10',
  number: 10,
  centreline: [
    [0.01671, 1.28189, -0.1108], [0.0303, 1.28303, -0.12569], [0.04721, 1.27441, -0.13345],
    [0.06467, 1.26332, -0.13488], [0.08168, 1.2529, -0.12969], [0.09603, 1.24381, -0.11783],
    [0.10747, 1.23469, -0.10309], [0.11602, 1.22579, -0.0864], [0.12152, 1.21634, -0.06873],
    [0.12514, 1.20678, -0.05064], [0.12707, 1.19723, -0.03228], [0.12667, 1.18817, -0.01359],
    [0.12373, 1.1805, 0.00548], [0.12271, 1.17606, 0.02542],
  ],
  length: 0.2703,
  sectionHeight: 0.0136,
  sectionThickness: 0.0034,
  angleIndex: 3,
  angle: [0.06467, 1.26332, -0.13488],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
