import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra L4: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraL4 = {
  id: 'bone.vertebra-l4',
  level: 'L4',
  bodyCentre: [0, 1.09633, -0.03135],
  axisUp: [0, 0.99903, -0.04393],
  axisAnterior: [0, 0.04393, 0.99903],
  sagittalTiltDeg: -2.52,
  bodyWidth: 0.0381,
  bodyDepth: 0.0288,
  bodyHeight: 0.0285,
  spinousTip: [0, 1.08333, -0.09435],
  transverseTipL: [0.04, 1.10322, -0.05626],
  laminaL: [0.01, 1.08063, -0.0774],
  overallWidth: 0.0682,
  overallDepth: 0.0713,
  source: 'rajagopal2016',
  facetSuperiorL: [0.011, 1.10815, -0.05979],
  facetInferiorL: [0.01101, 1.08188, -0.05907],
  literature: {
    upperEndplateWidthMm: 46.6,
    upperEndplateDepthMm: 35.5,
    posteriorBodyHeightMm: 24.1,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip and transverse half width corrected to recalled published means',
} satisfies VertebraFigures;
