/** Left ulna, in a hanging arm whose palm faces the thigh. Frame and units: see frame.ts. */
export const ulna = {
  id: 'bone.ulna',
  /** Middle of the humeral spool that the notch embraces. */
  trochleaCentre: [0.16, 1.1352, -0.046],
  olecranonTip: [0.1625, 1.1545, -0.0655],
  coronoidTip: [0.1595, 1.1245, -0.0315],
  tuberosity: [0.163, 1.1005, -0.045],
  /** From below the coronoid process to the wrist. */
  shaft: [
    [0.1625, 1.106, -0.0525], [0.1655, 1.08, -0.053], [0.1768, 1.04, -0.0482], [0.189, 0.99, -0.0398],
    [0.2, 0.94, -0.0314], [0.2103, 0.9, -0.0243],
  ],
  shaftRadius: 0.0063,
  /** Wrist end, millimetres along the radial, distal and palmar axes of the hand (see hand.ts). */
  headCentreMm: [-17.5, -13, -1],
  headRadius: 0.0086,
  styloidTipMm: [-22.5, -2.5, -4.5],
  length: 0.272,
  source: 'derived',
  basis: 'derived: proportions of a 1.75 m man between the measured elbow and wrist centres',
} as const;
