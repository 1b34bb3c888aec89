import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T8: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT8 = {
  id: 'bone.vertebra-t8',
  level: 'T8',
  bodyCentre: [0, 1.31983, -0.09173],
  axisUp: [0, 0.99368, -0.11222],
  axisAnterior: [0, 0.11222, 0.99368],
  sagittalTiltDeg: -6.44,
  bodyWidth: 0.0336,
  bodyDepth: 0.0258,
  bodyHeight: 0.0223,
  spinousTip: [0, 1.29183, -0.14373],
  transverseTipL: [0.03019, 1.32353, -0.13317],
  laminaL: [0.01, 1.30426, -0.12605],
  overallWidth: 0.0703,
  overallDepth: 0.0644,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01206, 1.32804, -0.11489],
  facetInferiorL: [0.01233, 1.30331, -0.1115],
  literature: {
    upperEndplateWidthMm: 29.5,
    upperEndplateDepthMm: 27.9,
    posteriorBodyHeightMm: 18.7,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
