import type { RibFigures } from '../bone-figures.ts';

/** Rib 3, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib3 = {
  id: 'bone.rib-3',
  number: 3,
  centreline: [
    [0.02132, 1.44377, -0.10064], [0.03584, 1.45311, -0.10787], [0.05339, 1.4555, -0.11449],
    [0.07173, 1.45085, -0.11469], [0.08791, 1.44317, -0.10834], [0.10058, 1.43445, -0.09704],
    [0.1099, 1.42575, -0.08286], [0.11561, 1.41831, -0.06623], [0.11672, 1.41175, -0.0484],
    [0.11153, 1.4061, -0.03094], [0.1017, 1.40141, -0.01528], [0.0891, 1.39566, -0.00214],
    [0.07363, 1.38943, 0.0071], [0.05665, 1.38453, 0.01391],
  ],
  length: 0.2487,
  sectionHeight: 0.0141,
  sectionThickness: 0.005,
  angleIndex: 3,
  angle: [0.07173, 1.45085, -0.11469],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
