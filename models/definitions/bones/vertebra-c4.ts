import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra C4: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraC4 = {
  id: 'bone.vertebra-c4',
  level: 'C4',
  bodyCentre: [0, 1.54372, -0.05001],
  axisUp: [0, 0.98891, 0.14854],
  axisAnterior: [0, -0.14854, 0.98891],
  sagittalTiltDeg: 8.54,
  bodyWidth: 0.036,
  bodyDepth: 0.017,
  bodyHeight: 0.0138,
  spinousTip: [0, 1.53072, -0.09501],
  transverseTipL: [0.0249, 1.54626, -0.05968],
  laminaL: [0.01, 1.53612, -0.08293],
  overallWidth: 0.0513,
  overallDepth: 0.0537,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01593, 1.5556, -0.06253],
  facetInferiorL: [0.01545, 1.54062, -0.06702],
  literature: {
    upperEndplateWidthMm: 17.2,
    upperEndplateDepthMm: 15.3,
    posteriorBodyHeightMm: 11.4,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
