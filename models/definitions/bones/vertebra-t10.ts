import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T10: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT10 = {
  id: 'bone.vertebra-t10',
  level: 'T10',
  bodyCentre: [0, 1.2691, -0.08203],
  axisUp: [0, 0.97087, -0.23959],
  axisAnterior: [0, 0.23959, 0.97087],
  sagittalTiltDeg: -13.86,
  bodyWidth: 0.0345,
  bodyDepth: 0.0266,
  bodyHeight: 0.0274,
  spinousTip: [0, 1.2441, -0.13303],
  transverseTipL: [0.02363, 1.26692, -0.1062],
  laminaL: [0.01, 1.24242, -0.12044],
  overallWidth: 0.0495,
  overallDepth: 0.0677,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01313, 1.27847, -0.10764],
  facetInferiorL: [0.01283, 1.24556, -0.09958],
  literature: {
    upperEndplateWidthMm: 31.9,
    upperEndplateDepthMm: 30.5,
    posteriorBodyHeightMm: 20.2,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
