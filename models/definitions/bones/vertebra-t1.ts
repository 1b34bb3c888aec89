import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T1: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT1 = {
  id: 'bone.vertebra-t1',
  level: 'T1',
  bodyCentre: [0, 1.47472, -0.07104],
  axisUp: [0, 0.95423, 0.29907],
  axisAnterior: [0, -0.29907, 0.95423],
  sagittalTiltDeg: 17.4,
  bodyWidth: 0.0344,
  bodyDepth: 0.0215,
  bodyHeight: 0.0173,
  spinousTip: [0, 1.45972, -0.12904],
  transverseTipL: [0.03585, 1.49709, -0.10182],
  laminaL: [0.01, 1.47259, -0.10415],
  overallWidth: 0.0835,
  overallDepth: 0.0528,
  source: 'rajagopal2016',
  facetSuperiorL: [0.0108, 1.48883, -0.08179],
  facetInferiorL: [0.01059, 1.46892, -0.09402],
  literature: {
    upperEndplateWidthMm: 24.5,
    upperEndplateDepthMm: 18.5,
    posteriorBodyHeightMm: 14.1,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
