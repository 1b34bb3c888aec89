/** Left radius, in a hanging arm whose palm faces the thigh. Frame and units: see frame.ts. */
export const radius = {
  id: 'bone.radius',
  headCentre: [0.18669, 1.12029, -0.0425],
  headRadius: 0.0108,
  tuberosity: [0.1808, 1.0935, -0.0395],
  /** From the neck to the flare above the wrist; bowed away from the ulna. */
  shaft: [
    [0.1868, 1.109, -0.0418], [0.1874, 1.093, -0.0398], [0.1908, 1.066, -0.0335], [0.1966, 1.03, -0.0222],
    [0.2012, 0.99, -0.0115], [0.2045, 0.95, -0.0045], [0.207, 0.912, 0.0005], [0.2086, 0.888, 0.0033],
  ],
  shaftRadius: 0.0064,
  /** Wrist end, millimetres along the radial, distal and palmar axes of the hand (see hand.ts). */
  distalCentreMm: [7, -13.5, 0.5],
  distalHalfWidth: 0.0155,
  distalHalfDepth: 0.0105,
  styloidTipMm: [20.5, 3.5, 1.5],
  listerTubercleMm: [8, -13, -11.5],
  length: 0.25,
  source: 'derived',
  basis: 'derived: proportions of a 1.75 m man between the measured elbow and wrist centres',
} as const;
