import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra L3: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraL3 = {
  id: 'bone.vertebra-l3',
  level: 'L3',
  bodyCentre: [0, 1.12837, -0.03441],
  axisUp: [0, 0.98898, -0.14805],
  axisAnterior: [0, 0.14805, 0.98898],
  sagittalTiltDeg: -8.51,
  bodyWidth: 0.0368,
  bodyDepth: 0.0279,
  bodyHeight: 0.0284,
  spinousTip: [0, 1.11437, -0.09941],
  transverseTipL: [0.043, 1.12909, -0.06149],
  laminaL: [0.01, 1.10622, -0.07881],
  overallWidth: 0.0682,
  overallDepth: 0.0698,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01449, 1.13636, -0.06172],
  facetInferiorL: [0.011, 1.10815, -0.05979],
  literature: {
    upperEndplateWidthMm: 44.1,
    upperEndplateDepthMm: 35.2,
    posteriorBodyHeightMm: 23.8,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip and transverse half width corrected to recalled published means',
} satisfies VertebraFigures;
