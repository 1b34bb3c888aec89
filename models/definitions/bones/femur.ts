/** Left femur. Frame and units: see frame.ts. */
export const femur = {
  id: 'bone.femur',
  headCentre: [0.08136, 0.91837, 0],
  headRadius: 0.0244,
  greaterTrochanterLateral: [0.13993, 0.91196, -0.01844],
  greaterTrochanterTip: [0.12403, 0.91963, -0.026],
  lesserTrochanter: [0.0959, 0.86059, -0.02996],
  glutealTuberosity: [0.12949, 0.82625, -0.0156],
  shaft: [
    [0.12048, 0.82837, -0.00466], [0.11808, 0.7916, 0.00379], [0.11458, 0.75484, 0.01186],
    [0.11137, 0.71807, 0.01728], [0.10791, 0.6813, 0.02052], [0.10342, 0.64454, 0.02236],
    [0.09886, 0.60777, 0.02195], [0.09414, 0.571, 0.02085], [0.08752, 0.53424, 0.0175],
  ],
  shaftRadius: 0.0135,
  lateralCondyle: [0.10136, 0.49224, 0.00432],
  medialCondyle: [0.06174, 0.48923, 0.00357],
  lateralEpicondyle: [0.12069, 0.49206, -0.00341],
  medialEpicondyle: [0.0426, 0.49344, 0.001],
  kneeCentre: [0.08154, 0.48923, 0.00432],
  source: 'rajagopal2016',
  basis: 'measured',
} as const;
