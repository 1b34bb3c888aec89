import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T2: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT2 = {
  id: 'bone.vertebra-t2',
  level: 'T2',
  bodyCentre: [0, 1.45532, -0.07665],
  axisUp: [0, 0.96642, 0.25696],
  axisAnterior: [0, -0.25696, 0.96642],
  sagittalTiltDeg: 14.89,
  bodyWidth: 0.0328,
  bodyDepth: 0.0203,
  bodyHeight: 0.0182,
  spinousTip: [0, 1.43932, -0.13265],
  transverseTipL: [0.02768, 1.47449, -0.10455],
  laminaL: [0.01, 1.45274, -0.11009],
  overallWidth: 0.0644,
  overallDepth: 0.0555,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01059, 1.46892, -0.09402],
  facetInferiorL: [0.01023, 1.44836, -0.09812],
  literature: {
    upperEndplateWidthMm: 24.9,
    upperEndplateDepthMm: 19.6,
    posteriorBodyHeightMm: 15.6,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
