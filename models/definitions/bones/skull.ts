/** Skull and jaw: measured points and a cranium ellipsoid. Frame and units: see frame.ts. */
export const skull = {
  id: 'bone.skull',
  externalOccipitalProtuberance: [0, 1.61882, -0.1258],
  superiorNuchalLine: [
    [0.00085, 1.62278, -0.12635], [0.00999, 1.62241, -0.12367], [0.02768, 1.62134, -0.11344],
    [0.03878, 1.62009, -0.10613], [0.04282, 1.6193, -0.10231], [0.05264, 1.6182, -0.08855],
    [0.05922, 1.61678, -0.07726], [0.06219, 1.6153, -0.06489], [0.06224, 1.6133, -0.05868],
  ],
  mastoidTipL: [0.04818, 1.59165, -0.0556],
  crown: [0, 1.74362, -0.05182],
  opisthocranion: [0, 1.64599, -0.13223],
  occiputMidlineBelowEOP: [[0, 1.60682, -0.10978], [0, 1.60486, -0.10752], [0, 1.60291, -0.10405], [0, 1.60095, -0.09955]],
  cranium: { centre: [0, 1.68048, -0.04703], radii: [0.07617, 0.05969, 0.0886] },
  occipitalCondylesCentre: [0, 1.59895, -0.0547],
  jaw: {
    gonionL: [0.04526, 1.57029, -0.02761],
    mentum: [0, 1.54101, 0.02755],
    condyleL: [0.04586, 1.62833, -0.03627],
  },
  glabella: [0, 1.66412, 0.04045],
  overall: { min: [-0.07363, 1.57357, -0.13256], max: [0.07363, 1.74376, 0.04578] },
  source: 'rajagopal2016',
  basis: 'measured; external occipital protuberance and nuchal line placed by proportion on the measured surface (derived)',
} as const;
