import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra C2: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraC2 = {
  id: 'bone.vertebra-c2',
  level: 'C2',
  bodyCentre: [0, 1.57754, -0.04688],
  axisUp: [0, 0.98946, 0.14481],
  axisAnterior: [0, -0.14481, 0.98946],
  sagittalTiltDeg: 8.33,
  bodyWidth: null,
  bodyDepth: null,
  bodyHeight: 0.022,
  spinousTip: [0, 1.56554, -0.09288],
  transverseTipL: [0.02421, 1.57582, -0.05914],
  laminaL: [0.01, 1.57095, -0.07514],
  overallWidth: 0.0509,
  overallDepth: 0.0519,
  source: 'rajagopal2016',
  facetSuperiorL: [0.0115, 1.58414, -0.05528],
  facetInferiorL: [0.01668, 1.57107, -0.05307],
  basis: 'measured (ring centre / derived body); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
