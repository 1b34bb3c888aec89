import type { VertebraFigures } from '../bone-figures.ts';

/** Vertebra C5: body, axes, process tips and facet points. Body frame as in frame.ts; `literature` in millimetres. */
export const vertebraC5 = {
  id: 'bone.vertebra-c5',
  level: 'C5',
  bodyCentre: [0, 1.52663, -0.05283],
  axisUp: [0, 0.98413, 0.17745],
  axisAnterior: [0, -0.17745, 0.98413],
  sagittalTiltDeg: 10.22,
  bodyWidth: 0.036,
  bodyDepth: 0.0167,
  bodyHeight: 0.0135,
  spinousTip: [0, 1.51263, -0.09983],
  transverseTipL: [0.02713, 1.53128, -0.06221],
  laminaL: [0.01, 1.52221, -0.09657],
  overallWidth: 0.0557,
  overallDepth: 0.0617,
  source: 'rajagopal2016',
  facetSuperiorL: [0.01545, 1.54062, -0.06702],
  facetInferiorL: [0.01849, 1.52625, -0.06798],
  literature: {
    upperEndplateWidthMm: 17.5,
    upperEndplateDepthMm: 15.2,
    posteriorBodyHeightMm: 11.4,
    source: 'panjabi1991',
  },
  basis: 'measured (body centre = midpoint of adjacent disc centres); spinous tip corrected to recalled published means',
} satisfies VertebraFigures;
