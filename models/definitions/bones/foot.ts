/**
 * Left foot, standing flat, toes turned out a little. Frame and units: see frame.ts.
 *
 * Points ending in Mm are millimetres from the floor below the ankle centre along three axes: outward (to the little
 * toe), up, forward (to the toes). Pitch is the angle of a bone above the level, sway the angle to the little toe.
 */
export const foot = {
  id: 'bone.foot',
  ankleCentre: [0.07154, 0.08681, -0.00326],
  toeOutDeg: 7,
  trochleaRadius: 0.0188,
  trochleaWidth: 0.029,
  talarHeadMm: [-9.5, 63, 26],
  heelBackMm: [3, 34, -54],
  heelUndersideMm: [3, 10, -36],
  sustentaculumMm: [-13, 62, 6],
  tarsals: [
    { name: 'navicular', centreMm: [-10.5, 55.5, 38.5], halfMm: [14.5, 12, 7], pitchDeg: -20, rollDeg: -25, swayDeg: -14 },
    { name: 'medial cuneiform', centreMm: [-19.5, 46, 58], halfMm: [8, 13, 13], pitchDeg: -16, rollDeg: -8, swayDeg: -6 },
    { name: 'intermediate cuneiform', centreMm: [-7, 51.5, 55], halfMm: [7.4, 10, 9.4], pitchDeg: -18, rollDeg: 4, swayDeg: -4 },
    { name: 'lateral cuneiform', centreMm: [4, 47.5, 56.5], halfMm: [7.6, 11, 12], pitchDeg: -15, rollDeg: 16, swayDeg: 2 },
    { name: 'cuboid', centreMm: [14.5, 36.5, 43], halfMm: [12.5, 12, 17], pitchDeg: -8, rollDeg: 34, swayDeg: 8 },
  ],
  navicularTuberosityMm: [-25, 49, 36],
  fifthTuberosityMm: [36, 21.5, 47.5],
  sesamoidsMm: [[-33.5, 11, 127.5], [-23.5, 11, 127.5]],
  /** Girth 1 is the second toe. Phalanges from the ball outwards. */
  rays: [
    { name: 'first', girth: 1, baseMm: [-19.5, 43, 69], headMm: [-29, 20.5, 136], phalanxLengthsMm: [34, 25], pitchesDeg: [-7, -12], swaysDeg: [9, 10] },
    { name: 'second', girth: 1, baseMm: [-6.5, 48.5, 63], headMm: [-9, 14.8, 143], phalanxLengthsMm: [31, 15, 12.5], pitchesDeg: [9, -30, -22], swaysDeg: [3, 3, 3] },
    { name: 'third', girth: 0.95, baseMm: [5, 44.5, 66.5], headMm: [6.2, 14.4, 139], phalanxLengthsMm: [29, 13, 12], pitchesDeg: [9, -32, -22], swaysDeg: [3, 1, 0] },
    { name: 'fourth', girth: 0.93, baseMm: [15.5, 37.5, 60.5], headMm: [21.5, 14, 130.5], phalanxLengthsMm: [26.5, 12, 11.5], pitchesDeg: [8, -32, -22], swaysDeg: [2, -3, -6] },
    { name: 'fifth', girth: 0.92, baseMm: [26, 28.5, 56], headMm: [36.5, 13.2, 119], phalanxLengthsMm: [24, 11, 11], pitchesDeg: [6, -28, -18], swaysDeg: [1, -8, -12] },
  ],
  source: 'derived',
  basis: 'derived: proportions of a foot 0.26 m long below the measured ankle centre',
} as const;
