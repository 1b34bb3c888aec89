import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra C6: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraC6 = {
  id: 'bone.vertebra-c6',
  level: 'C6',
  bodyCentre: [0, 1.50996, -0.05678],
  axisUp: [0, 0.95916, 0.28287],
  axisAnterior: [0, -0.28287, 0.95916],
  sagittalTiltDeg: 16.43,
  bodyWidth: 0.036,
  bodyDepth: 0.0178,
  bodyHeight: 0.0134,
  spinousTip: [0, 1.49496, -0.10878],
  transverseTipL: [0.02975, 1.51776, -0.06467],
  laminaL: [0.01, 1.506, -0.10185],
  overallWidth: 0.0625,
  overallDepth: 0.0617,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01849, 1.52625, -0.06798],
  facetInferiorL: [0.01293, 1.50862, -0.07732],
  literature: {
    upperEndplateWidthMm: 18.5,
    upperEndplateDepthMm: 16.4,
    posteriorBodyHeightMm: 10.9,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
