import type { RibFigures } from '../bone-figures.ts';

/** Rib 12, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib12 = {
  id: 'bone.rib-12',
  number: 12,
  centreline: [
    [0.01973, 1.22781, -0.0893], [0.02331, 1.22992, -0.09374], [0.02858, 1.22979, -0.09661],
    [0.03397, 1.22735, -0.09803], [0.03903, 1.22439, -0.09975], [0.04417, 1.22116, -0.10035],
    [0.04899, 1.21741, -0.10048], [0.05371, 1.21355, -0.10022], [0.05838, 1.2097, -0.09946],
    [0.06274, 1.20572, -0.0979], [0.06668, 1.20157, -0.09575], [0.07028, 1.19751, -0.09296],
    [0.07376, 1.19367, -0.08972], [0.07709, 1.19056, -0.08604],
  ],
  length: 0.0794,
  sectionHeight: 0.0094,
  sectionThickness: 0.0034,
  angleIndex: 6,
  angle: [0.04899, 1.21741, -0.10048],
  source: 'rajagopal2016',
  basis: 'measured; floating rib',
} satisfies RibFigures;
