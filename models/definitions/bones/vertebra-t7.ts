import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T7: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT7 = {
  id: 'bone.vertebra-t7',
  level: 'T7',
  bodyCentre: [0, 1.3437, -0.09424],
  axisUp: [0, 0.99534, -0.09643],
  axisAnterior: [0, 0.09643, 0.99534],
  sagittalTiltDeg: -5.53,
  bodyWidth: 0.0336,
  bodyDepth: 0.0258,
  bodyHeight: 0.0217,
  spinousTip: [0, 1.3157, -0.14724],
  transverseTipL: [0.02889, 1.35097, -0.13279],
  laminaL: [0.01, 1.33048, -0.12994],
  overallWidth: 0.0673,
  overallDepth: 0.0694,
  source: 'rajagopal2016',
  facetSuperiorL: [0.011, 1.35494, -0.11327],
  facetInferiorL: [0.01206, 1.32804, -0.11489],
  literature: {
    upperEndplateWidthMm: 27.8,
    upperEndplateDepthMm: 27.4,
    posteriorBodyHeightMm: 18.2,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
