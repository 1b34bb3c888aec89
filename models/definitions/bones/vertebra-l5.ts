import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra L5: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraL5 = {
  id: 'bone.vertebra-l5',
  level: 'L5',
  bodyCentre: [0, 1.06478, -0.03461],
  axisUp: [0, 0.96719, 0.25406],
  axisAnterior: [0, -0.25406, 0.96719],
  sagittalTiltDeg: 14.72,
  bodyWidth: 0.0369,
  bodyDepth: 0.0285,
  bodyHeight: 0.0264,
  spinousTip: [0, 1.05478, -0.09061],
  transverseTipL: [0.046, 1.0758, -0.05665],
  laminaL: [0.01, 1.06007, -0.07895],
  overallWidth: 0.0682,
  overallDepth: 0.0656,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01101, 1.08188, -0.05907],
  literature: {
    upperEndplateWidthMm: 47.3,
    upperEndplateDepthMm: 34.7,
    posteriorBodyHeightMm: 22.9,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip and transverse half width corrected to recalled published means',
} satisfies VertebraFigures;
