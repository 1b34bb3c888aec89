import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T5: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT5 = {
  id: 'bone.vertebra-t5',
  level: 'T5',
  bodyCentre: [0, 1.39026, -0.09243],
  axisUp: [0, 0.98536, 0.1705],
  axisAnterior: [0, -0.1705, 0.98536],
  sagittalTiltDeg: 9.82,
  bodyWidth: 0.0328,
  bodyDepth: 0.0242,
  bodyHeight: 0.0214,
  spinousTip: [0, 1.36826, -0.14643],
  transverseTipL: [0.02889, 1.40521, -0.12614],
  laminaL: [0.01, 1.38295, -0.12721],
  overallWidth: 0.0673,
  overallDepth: 0.0631,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01073, 1.40355, -0.10855],
  facetInferiorL: [0.0118, 1.37899, -0.11388],
  literature: {
    upperEndplateWidthMm: 24.9,
    upperEndplateDepthMm: 24.3,
    posteriorBodyHeightMm: 16.2,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
