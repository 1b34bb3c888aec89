import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra L1: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraL1 = {
  id: 'bone.vertebra-l1',
  level: 'L1',
  bodyCentre: [0, 1.18556, -0.05262],
  axisUp: [0, 0.94167, -0.33655],
  axisAnterior: [0, 0.33655, 0.94167],
  sagittalTiltDeg: -19.67,
  bodyWidth: 0.038,
  bodyDepth: 0.0291,
  bodyHeight: 0.0291,
  spinousTip: [0, 1.17156, -0.11462],
  transverseTipL: [0.036, 1.1822, -0.07807],
  laminaL: [0.01, 1.16045, -0.09246],
  overallWidth: 0.0661,
  overallDepth: 0.0683,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01282, 1.18856, -0.07857],
  facetInferiorL: [0.01267, 1.16126, -0.06989],
  literature: {
    upperEndplateWidthMm: 41.2,
    upperEndplateDepthMm: 34.1,
    posteriorBodyHeightMm: 23.8,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip and transverse half width corrected to recalled published means',
} satisfies VertebraFigures;
