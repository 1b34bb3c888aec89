import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T6: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT6 = {
  id: 'bone.vertebra-t6',
  level: 'T6',
  bodyCentre: [0, 1.36712, -0.0949],
  axisUp: [0, 0.99917, 0.04079],
  axisAnterior: [0, -0.04079, 0.99917],
  sagittalTiltDeg: 2.34,
  bodyWidth: 0.0336,
  bodyDepth: 0.0258,
  bodyHeight: 0.0212,
  spinousTip: [0, 1.34312, -0.1489],
  transverseTipL: [0.02889, 1.37859, -0.13269],
  laminaL: [0.01, 1.3573, -0.13137],
  overallWidth: 0.0673,
  overallDepth: 0.0681,
  source: 'rajagopal2016',
  facetSuperiorL: [0.0118, 1.37899, -0.11388],
  facetInferiorL: [0.011, 1.35494, -0.11327],
  literature: {
    upperEndplateWidthMm: 26.2,
    upperEndplateDepthMm: 26.0,
    posteriorBodyHeightMm: 17.4,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
