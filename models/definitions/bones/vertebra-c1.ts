import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra C1: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraC1 = {
  id: 'bone.vertebra-c1',
  level: 'C1',
  bodyCentre: [0, 1.5868, -0.06676],
  axisUp: [0, 1.0, 0],
  axisAnterior: [0, 0, 1.0],
  sagittalTiltDeg: 0,
  bodyWidth: null,
  bodyDepth: null,
  bodyHeight: 0.012,
  spinousTip: [0, 1.58576, -0.09292],
  transverseTipL: [0.0374, 1.58728, -0.06148],
  laminaL: [0.01, 1.58551, -0.09094],
  overallWidth: 0.0749,
  overallDepth: 0.0526,
  source: 'rajagopal2016',
  facetInferiorL: [0.0115, 1.58414, -0.05528],
  basis: 'measured (ring centre / derived body)',
} satisfies VertebraFigures;
