/**
 * Left hand, hanging relaxed with the palm to the thigh and the thumb in front. Frame and units: see frame.ts.
 *
 * Points ending in Mm are millimetres from the wrist centre along three axes: radial (to the thumb), distal (to the
 * fingertips), palmar. Bend is the angle of a bone from the distal axis to the palm, spread the angle to the thumb.
 */
export const hand = {
  id: 'bone.hand',
  wristCentre: [0.2125, 0.86765, -0.0019],
  /** Made square to one another in this order. */
  distal: [0.16, -0.976, 0.14],
  palmar: [-0.966, 0, -0.26],
  carpals: [
    { name: 'scaphoid', centreMm: [10.5, 4.5, 1], halfMm: [7, 10.5, 6.8], leanDeg: -38 },
    { name: 'lunate', centreMm: [-2.5, 1.5, -0.5], halfMm: [6.6, 7, 8.2], leanDeg: 0 },
    { name: 'triquetrum', centreMm: [-14.5, 6.5, -0.5], halfMm: [6.5, 7.2, 6.5], leanDeg: 28 },
    { name: 'pisiform', centreMm: [-16, 8, 9], halfMm: [4.8, 5.6, 4.8], leanDeg: 0 },
    { name: 'trapezium', centreMm: [19.5, 15.5, 6.5], halfMm: [7.2, 6.4, 7], leanDeg: -35 },
    { name: 'trapezoid', centreMm: [10.8, 18.5, -1.5], halfMm: [5.6, 6, 7.2], leanDeg: -15 },
    { name: 'capitate', centreMm: [0.5, 16.2, -1.5], halfMm: [6.4, 11, 8], leanDeg: 4 },
    { name: 'hamate', centreMm: [-10.8, 18, -0.5], halfMm: [6.6, 8.6, 7.4], leanDeg: 18 },
  ],
  scaphoidTubercleMm: [16.5, 9.5, 8.5],
  trapeziumRidgeMm: [18, 14, 13],
  hamateHookMm: [-9.5, 18.5, 13.5],
  /** Girth 1 is the middle finger. Phalanges from the knuckle outwards. */
  rays: [
    { name: 'thumb', girth: 1, baseMm: [23, 20.5, 9], headMm: [41, 57, 26], phalanxLengthsMm: [32, 23], bendsDeg: [17, 13], spreadsDeg: [11, 2] },
    { name: 'index', girth: 0.97, baseMm: [11.5, 24, -1], headMm: [23.5, 91, 0], phalanxLengthsMm: [40.5, 24, 17.5], bendsDeg: [13, 36, 48], spreadsDeg: [3, 3, 3] },
    { name: 'middle', girth: 1, baseMm: [1.5, 26.5, -2.5], headMm: [3, 92, -1], phalanxLengthsMm: [45, 28, 18.5], bendsDeg: [16, 41, 54], spreadsDeg: [0, 0, 0] },
    { name: 'ring', girth: 0.93, baseMm: [-8.5, 25.5, -1.5], headMm: [-15, 83.5, 1.5], phalanxLengthsMm: [42, 27, 18.5], bendsDeg: [19, 46, 60], spreadsDeg: [-3, -2, -2] },
    { name: 'little', girth: 0.83, baseMm: [-15.5, 23.5, 2], headMm: [-32.3, 74.5, 5.5], phalanxLengthsMm: [33.5, 19.5, 16.5], bendsDeg: [21, 48, 62], spreadsDeg: [-8, -6, -5] },
  ],
  source: 'derived',
  basis: 'derived: proportions of a hand 0.19 m long',
} as const;
