import type { RibFigures } from '../bone-figures.ts';

/** Rib 6, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib6 = {
  id: 'bone.rib-6',
  number: 6,
  centreline: [
    [0.02249, 1.37722, -0.11491], [0.04225, 1.38052, -0.12282], [0.06261, 1.37602, -0.12961],
    [0.08326, 1.36851, -0.12994], [0.10261, 1.36261, -0.12175], [0.11778, 1.35705, -0.10681],
    [0.12922, 1.35032, -0.08918], [0.13737, 1.34346, -0.06986], [0.14164, 1.33468, -0.0501],
    [0.14133, 1.32521, -0.03021], [0.13596, 1.31642, -0.01072], [0.12684, 1.3101, 0.00832],
    [0.11408, 1.30453, 0.02538], [0.09785, 1.29717, 0.03817],
  ],
  length: 0.2872,
  sectionHeight: 0.0135,
  sectionThickness: 0.0056,
  angleIndex: 3,
  angle: [0.08326, 1.36851, -0.12994],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
