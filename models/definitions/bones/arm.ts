/** Left elbow and wrist joint centres. Frame and units: see frame.ts. */
export const arm = {
  elbowCentre: [0.16557, 1.13244, -0.04292],
  radioulnar: [0.18669, 1.12029, -0.0425],
  wristCentre: [0.2125, 0.86765, -0.0019],
  source: 'seth2019',
  basis: 'model',
} as const;
