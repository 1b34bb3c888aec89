/** Left shin bone, knee to ankle. Frame and units: see frame.ts. */
export const tibia = {
  id: 'bone.tibia',
  /** Height of the joint surfaces; they slope 5 degrees down to the back. */
  plateauHeight: 0.4672,
  medialPlateau: [0.0618, 0.455, 0.0005],
  lateralPlateau: [0.1005, 0.455, -0.0005],
  plateauWidth: 0.074,
  tuberosity: [0.0845, 0.4275, 0.0345],
  /** From below the plateau to above the ankle. */
  shaft: [
    [0.0832, 0.435, 0.0065], [0.0835, 0.405, 0.0075], [0.0832, 0.36, 0.0068], [0.0812, 0.3, 0.0052],
    [0.0785, 0.24, 0.0034], [0.0753, 0.18, 0.0012], [0.0728, 0.135, -0.0015], [0.0716, 0.112, -0.0028],
  ],
  ankleCentre: [0.07154, 0.08681, -0.00326],
  medialMalleolusTip: [0.0512, 0.0815, 0.0012],
  length: 0.385,
  source: 'derived',
  basis: 'derived: proportions of a 1.75 m man between the measured knee and ankle centres',
} as const;
