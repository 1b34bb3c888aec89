import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra C3: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraC3 = {
  id: 'bone.vertebra-c3',
  level: 'C3',
  bodyCentre: [0, 1.56001, -0.04852],
  axisUp: [0, 0.99969, 0.02488],
  axisAnterior: [0, -0.02488, 0.99969],
  sagittalTiltDeg: 1.43,
  bodyWidth: 0.036,
  bodyDepth: 0.0172,
  bodyHeight: 0.0116,
  spinousTip: [0, 1.54801, -0.09252],
  transverseTipL: [0.02355, 1.56085, -0.05768],
  laminaL: [0.01, 1.55206, -0.07525],
  overallWidth: 0.0495,
  overallDepth: 0.0536,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01668, 1.57107, -0.05307],
  facetInferiorL: [0.01593, 1.5556, -0.06253],
  literature: {
    upperEndplateWidthMm: 15.8,
    upperEndplateDepthMm: 15.0,
    posteriorBodyHeightMm: 11.6,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
