import type { RibFigures } from '../bone-figures.ts';

/** Rib 5, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib5 = {
  id: 'bone.rib-5',
  number: 5,
  centreline: [
    [0.02204, 1.3966, -0.11093], [0.03974, 1.40275, -0.11885], [0.0589, 1.39977, -0.12662],
    [0.07911, 1.39436, -0.12686], [0.09776, 1.38885, -0.11927], [0.11256, 1.38323, -0.10551],
    [0.12406, 1.37726, -0.08894], [0.13214, 1.371, -0.07057], [0.1361, 1.36481, -0.0509],
    [0.13494, 1.35904, -0.03074], [0.12869, 1.35291, -0.01168], [0.11782, 1.34629, 0.00504],
    [0.10313, 1.33928, 0.01833], [0.08716, 1.332, 0.02988],
  ],
  length: 0.2737,
  sectionHeight: 0.0128,
  sectionThickness: 0.0051,
  angleIndex: 3,
  angle: [0.07911, 1.39436, -0.12686],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
