import type { RibFigures } from '../bone-figures.ts';

/** Rib 11, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib11 = {
  id: 'bone.rib-11',
  number: 11,
  centreline: [
    [0.0141, 1.25369, -0.10153], [0.02446, 1.25733, -0.10984], [0.03463, 1.25326, -0.11824],
    [0.04596, 1.24598, -0.12184], [0.05827, 1.23936, -0.12253], [0.07062, 1.23284, -0.12157],
    [0.08222, 1.22621, -0.11754], [0.09149, 1.21866, -0.11029], [0.09885, 1.21117, -0.10105],
    [0.10509, 1.20443, -0.09047], [0.10953, 1.19744, -0.07922], [0.11158, 1.18987, -0.06762],
    [0.11218, 1.18265, -0.05564], [0.11026, 1.17645, -0.04331],
  ],
  length: 0.1822,
  sectionHeight: 0.0121,
  sectionThickness: 0.0042,
  angleIndex: 4,
  angle: [0.05827, 1.23936, -0.12253],
  source: 'rajagopal2016',
  basis: 'measured; floating rib',
} satisfies RibFigures;
