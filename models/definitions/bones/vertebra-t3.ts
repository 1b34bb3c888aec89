import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T3: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT3 = {
  id: 'bone.vertebra-t3',
  level: 'T3',
  bodyCentre: [0, 1.43493, -0.08279],
  axisUp: [0, 0.94829, 0.3174],
  axisAnterior: [0, -0.3174, 0.94829],
  sagittalTiltDeg: 18.51,
  bodyWidth: 0.0328,
  bodyDepth: 0.023,
  bodyHeight: 0.0197,
  spinousTip: [0, 1.41693, -0.13779],
  transverseTipL: [0.02939, 1.4522, -0.11379],
  laminaL: [0.01, 1.43127, -0.11738],
  overallWidth: 0.0684,
  overallDepth: 0.0574,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01023, 1.44836, -0.09812],
  facetInferiorL: [0.01107, 1.42631, -0.10575],
  literature: {
    upperEndplateWidthMm: 24.6,
    upperEndplateDepthMm: 22.7,
    posteriorBodyHeightMm: 15.7,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
