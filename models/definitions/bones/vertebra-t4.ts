import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T4: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT4 = {
  id: 'bone.vertebra-t4',
  level: 'T4',
  bodyCentre: [0, 1.41313, -0.08836],
  axisUp: [0, 0.98367, 0.17999],
  axisAnterior: [0, -0.17999, 0.98367],
  sagittalTiltDeg: 10.37,
  bodyWidth: 0.0328,
  bodyDepth: 0.0242,
  bodyHeight: 0.021,
  spinousTip: [0, 1.39313, -0.14236],
  transverseTipL: [0.02889, 1.42973, -0.12165],
  laminaL: [0.01, 1.4071, -0.1258],
  overallWidth: 0.0673,
  overallDepth: 0.0626,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01107, 1.42631, -0.10575],
  facetInferiorL: [0.01073, 1.40355, -0.10855],
  literature: {
    upperEndplateWidthMm: 24.5,
    upperEndplateDepthMm: 23.3,
    posteriorBodyHeightMm: 16.2,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
