/** Sternum levels and left costal margin. Frame and units: see frame.ts. */
export const sternum = {
  id: 'bone.sternum',
  levels: [
    { y: 1.4547, halfWidth: 0.0243, zFront: -0.0199, zBack: -0.0327 },
    { y: 1.4379, halfWidth: 0.035, zFront: -0.01, zBack: -0.0227 },
    { y: 1.4212, halfWidth: 0.0163, zFront: -0.0012, zBack: -0.0138 },
    { y: 1.4045, halfWidth: 0.035, zFront: 0.0084, zBack: -0.0043 },
    { y: 1.3878, halfWidth: 0.035, zFront: 0.0171, zBack: 0.0045 },
    { y: 1.3711, halfWidth: 0.0159, zFront: 0.0232, zBack: 0.0117 },
    { y: 1.3543, halfWidth: 0.035, zFront: 0.0291, zBack: 0.0195 },
    { y: 1.3376, halfWidth: 0.0328, zFront: 0.0352, zBack: 0.0242 },
    { y: 1.3209, halfWidth: 0.035, zFront: 0.0397, zBack: 0.0304 },
    { y: 1.3042, halfWidth: 0.035, zFront: 0.043, zBack: 0.0352 },
    { y: 1.2875, halfWidth: 0.035, zFront: 0.0433, zBack: 0.0355 },
    { y: 1.2707, halfWidth: 0.0057, zFront: 0.0388, zBack: 0.0378 },
  ],
  jugularNotch: [0, 1.45666, -0.0267],
  xiphisternum: [0, 1.26874, 0.03799],
  costalMarginL: [
    [0.0136, 1.27709, 0.04333], [0.02853, 1.26461, 0.04954], [0.04191, 1.25074, 0.05279],
    [0.05582, 1.23303, 0.05762], [0.06952, 1.21824, 0.06164], [0.0831, 1.20365, 0.05999],
    [0.0966, 1.1862, 0.0505], [0.10999, 1.1744, 0.0362], [0.11907, 1.17231, 0.02616],
  ],
  note: 'mesh is one piece with the costal cartilages; half widths are capped at 35 mm where cartilage joins',
  source: 'rajagopal2016',
  basis: 'measured',
} as const;
