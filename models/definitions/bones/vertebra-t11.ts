import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T11: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT11 = {
  id: 'bone.vertebra-t11',
  level: 'T11',
  bodyCentre: [0, 1.24102, -0.07374],
  axisUp: [0, 0.94515, -0.32663],
  axisAnterior: [0, 0.32663, 0.94515],
  sagittalTiltDeg: -19.06,
  bodyWidth: 0.0347,
  bodyDepth: 0.0267,
  bodyHeight: 0.0271,
  spinousTip: [0, 1.22102, -0.12574],
  transverseTipL: [0.02363, 1.23743, -0.09762],
  laminaL: [0.01, 1.21454, -0.11326],
  overallWidth: 0.0495,
  overallDepth: 0.0717,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01283, 1.24556, -0.09958],
  facetInferiorL: [0.01283, 1.21662, -0.0898],
  literature: {
    upperEndplateWidthMm: 34.9,
    upperEndplateDepthMm: 31.9,
    posteriorBodyHeightMm: 21.3,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
