import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra L2: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraL2 = {
  id: 'bone.vertebra-l2',
  level: 'L2',
  bodyCentre: [0, 1.15742, -0.04205],
  axisUp: [0, 0.92985, -0.36793],
  axisAnterior: [0, 0.36793, 0.92985],
  sagittalTiltDeg: -21.59,
  bodyWidth: 0.0387,
  bodyDepth: 0.0293,
  bodyHeight: 0.0265,
  spinousTip: [0, 1.14342, -0.10605],
  transverseTipL: [0.038, 1.15323, -0.06744],
  laminaL: [0.01, 1.13164, -0.08195],
  overallWidth: 0.0661,
  overallDepth: 0.0684,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01267, 1.16126, -0.06989],
  facetInferiorL: [0.01449, 1.13636, -0.06172],
  literature: {
    upperEndplateWidthMm: 42.6,
    upperEndplateDepthMm: 34.6,
    posteriorBodyHeightMm: 24.3,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip and transverse half width corrected to recalled published means',
} satisfies VertebraFigures;
