import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra C7: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraC7 = {
  id: 'bone.vertebra-c7',
  level: 'C7',
  bodyCentre: [0, 1.49296, -0.06364],
  axisUp: [0, 0.89257, 0.4509],
  axisAnterior: [0, -0.4509, 0.89257],
  sagittalTiltDeg: 26.8,
  bodyWidth: 0.036,
  bodyDepth: 0.0211,
  bodyHeight: 0.0164,
  spinousTip: [0, 1.47796, -0.12164],
  transverseTipL: [0.02784, 1.51609, -0.09374],
  laminaL: [0.01, 1.49421, -0.09715],
  overallWidth: 0.0648,
  overallDepth: 0.0571,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01293, 1.50862, -0.07732],
  facetInferiorL: [0.0108, 1.48883, -0.08179],
  literature: {
    upperEndplateWidthMm: 21.8,
    upperEndplateDepthMm: 18.1,
    posteriorBodyHeightMm: 12.8,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
