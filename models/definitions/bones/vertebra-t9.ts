import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra T9: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraT9 = {
  id: 'bone.vertebra-t9',
  level: 'T9',
  bodyCentre: [0, 1.29558, -0.08796],
  axisUp: [0, 0.98109, -0.19357],
  axisAnterior: [0, 0.19357, 0.98109],
  sagittalTiltDeg: -11.16,
  bodyWidth: 0.0345,
  bodyDepth: 0.0265,
  bodyHeight: 0.0227,
  spinousTip: [0, 1.26858, -0.13996],
  transverseTipL: [0.02596, 1.30163, -0.12301],
  laminaL: [0.01, 1.27424, -0.12885],
  overallWidth: 0.0588,
  overallDepth: 0.0674,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01233, 1.30331, -0.1115],
  facetInferiorL: [0.01313, 1.27847, -0.10764],
  literature: {
    upperEndplateWidthMm: 30.6,
    upperEndplateDepthMm: 29.3,
    posteriorBodyHeightMm: 19.3,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
