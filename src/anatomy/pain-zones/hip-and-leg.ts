import type { Stroke } from './stroke.ts';

/** Zones of the hip and leg; see stroke.ts for what the figures mean. */
export const HIP_AND_LEG = {
  // hipBone.iliacCrest, side
  'iliac-crest': [
    { radius: 0.02, faces: 44, path: [[0.12, 1.082, -0.034], [0.095, 1.082, -0.061]] },
    { radius: 0.02, faces: 119, path: [[0.149, 1.07, 0.03], [0.147, 1.045, 0.046]] },
  ],
  // hipBone.iliacCrest, back third to the PSIS
  'posterior-iliac-crest': [{ radius: 0.021, faces: 38, path: [[0.087, 1.078, -0.073], [0.062, 1.057, -0.103], [0.045, 1.03, -0.107]] }],
  // a thumb below hipBone.iliacCrest
  'iliac-crest-below': [{ radius: 0.021, faces: 35, path: [[0.055, 1.02, -0.106], [0.099, 1.035, -0.067], [0.117, 1.035, -0.046]] }],
  // hipBone.PSIS and below it
  'si-joint': [{ radius: 0.022, faces: 2, path: [[0.041, 1.02, -0.108], [0.039, 0.99, -0.117]] }],
  // half of the sacrum on this side
  sacrum: [{ radius: 0.022, faces: -10, path: [[0.018, 1.02, -0.111], [0.016, 0.955, -0.123]] }],
  // the sacrum across the midline
  'sacrum-both-sides': [{ radius: 0.032, faces: 0, path: [[-0.024, 1, -0.113], [0.024, 1, -0.113]] }],
  // sacrum.outline below 0.97
  'lower-sacrum': [{ radius: 0.019, faces: -20, path: [[0.014, 0.972, -0.119], [0.012, 0.942, -0.123]] }],
  // sacrum.coccyxTip, in the midline
  coccyx: [{ radius: 0.018, faces: 0, path: [[0, 0.928, -0.119], [0, 0.91, -0.115]] }],
  // beside the cleft, from the sacrum to the fold of the buttock
  'gluteal-cleft-crescent': [
    { radius: 0.014, faces: -21, path: [[0.03, 0.975, -0.122], [0.02, 0.945, -0.127], [0.022, 0.91, -0.127], [0.04, 0.885, -0.128]] },
  ],
  // gluteus maximus
  buttock: [{ radius: 0.046, faces: 13, path: [[0.072, 0.985, -0.119], [0.1, 0.948, -0.121], [0.072, 0.915, -0.138], [0.072, 0.985, -0.119]] }],
  // middle of the buttock
  'mid-buttock': [{ radius: 0.042, faces: 15, path: [[0.08, 0.955, -0.128]] }],
  // above hipBone.ischialTuberosity and outside of it
  'buttock-lower': [{ radius: 0.044, faces: -4, path: [[0.075, 0.905, -0.138]] }],
  // over hipBone.ischialTuberosity
  'medial-lower-buttock': [{ radius: 0.027, faces: -17, path: [[0.043, 0.893, -0.132]] }],
  // between the crest and the greater trochanter
  'lateral-buttock': [{ radius: 0.034, faces: 78, path: [[0.127, 1, -0.057], [0.146, 0.95, -0.071]] }],
  // behind femur.greaterTrochanterTip
  'posterior-hip': [{ radius: 0.028, faces: 44, path: [[0.133, 0.925, -0.101]] }],
  // femur.greaterTrochanterLateral
  'greater-trochanter': [{ radius: 0.034, faces: 71, path: [[0.168, 0.912, -0.047]] }],
  // from below the trochanter to above femur.lateralEpicondyle
  'lateral-thigh': [{ radius: 0.028, faces: 77, path: [[0.172, 0.865, -0.033], [0.159, 0.72, -0.013], [0.137, 0.56, -0.004]] }],
  // back and outer side of the upper thigh
  'upper-posterior-lateral-thigh': [{ radius: 0.03, faces: 55, path: [[0.157, 0.86, -0.066], [0.15, 0.74, -0.05]] }],
  // from the fold of the buttock to above the hollow of the knee
  'posterior-thigh': [{ radius: 0.037, faces: 1, path: [[0.085, 0.815, -0.089], [0.08, 0.69, -0.073], [0.08, 0.57, -0.056]] }],
  // from the fold of the buttock, two thirds of the way to the knee
  'posterior-thigh-upper-two-thirds': [{ radius: 0.037, faces: -4, path: [[0.085, 0.825, -0.09], [0.08, 0.64, -0.064]] }],
  // from below the groin to above the kneecap
  'anterior-thigh': [{ radius: 0.038, faces: 175, path: [[0.095, 0.84, 0.081], [0.09, 0.72, 0.086], [0.085, 0.6, 0.078]] }],
  // over fibula.shaft
  'lateral-leg': [{ radius: 0.022, faces: 84, path: [[0.131, 0.42, -0.014], [0.126, 0.3, -0.021], [0.113, 0.17, -0.018]] }],
  // fibula.malleolusCentre
  ankle: [{ radius: 0.024, faces: 98, path: [[0.11, 0.095, -0.011]] }],
  // the two bellies of the calf
  calf: [{ radius: 0.034, faces: 1, path: [[0.08, 0.41, -0.068], [0.078, 0.29, -0.069]] }],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;
