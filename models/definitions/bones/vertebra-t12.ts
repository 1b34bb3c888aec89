import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T12: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT12 = {
  id: 'bone.vertebra-t12',
  level: 'T12',
  bodyCentre: [0, 1.21376, -0.06343],
  axisUp: [0, 0.92477, -0.38053],
  axisAnterior: [0, 0.38053, 0.92477],
  sagittalTiltDeg: -22.37,
  bodyWidth: 0.0348,
  bodyDepth: 0.0269,
  bodyHeight: 0.027,
  spinousTip: [0, 1.19776, -0.11943],
  transverseTipL: [0.02363, 1.20901, -0.08778],
  laminaL: [0.01, 1.18741, -0.10388],
  overallWidth: 0.0495,
  overallDepth: 0.072,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01283, 1.21662, -0.0898],
  facetInferiorL: [0.01282, 1.18856, -0.07857],
  literature: {
    upperEndplateWidthMm: 39.0,
    upperEndplateDepthMm: 32.8,
    posteriorBodyHeightMm: 22.7,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
