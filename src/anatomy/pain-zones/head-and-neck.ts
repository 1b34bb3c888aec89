import type { Stroke } from './stroke.ts';

/** Zones of the head and neck; see stroke.ts for what the figures mean. */
export const HEAD_AND_NECK = {
  // top of the head beside the crown (skull.crown)
  vertex: [{ radius: 0.03, faces: 64, path: [[0.03, 1.744, -0.035], [0.03, 1.738, -0.085]] }],
  // above the brow, from the midline to the temple line
  forehead: [{ radius: 0.015, faces: 143, path: [[0.024, 1.69, 0.041], [0.061, 1.69, 0.014]] }],
  // the eye; pain behind it is shown on the lids
  'behind-eye': [{ radius: 0.017, faces: 172, path: [[0.034, 1.648, 0.039]] }],
  // between the outer corner of the eye and the top of the ear
  temple: [{ radius: 0.022, faces: 110, path: [[0.067, 1.662, 0.009], [0.074, 1.668, -0.011]] }],
  // from the back of the head over the ear to the forehead
  'half-head-band': [
    { radius: 0.014, faces: 46, path: [[0.032, 1.645, -0.134], [0.072, 1.655, -0.097]] },
    { radius: 0.014, faces: 89, path: [[0.072, 1.655, -0.097], [0.08, 1.673, -0.047], [0.076, 1.678, -0.016]] },
    { radius: 0.014, faces: 119, path: [[0.076, 1.678, -0.016], [0.051, 1.684, 0.026]] },
  ],
  // superior nuchal line of the skull
  occiput: [{ radius: 0.024, faces: 32, path: [[0.02, 1.632, -0.135], [0.057, 1.628, -0.11]] }],
  // tip of the mastoid (skull.mastoidTipL), skin behind and below the ear
  mastoid: [{ radius: 0.016, faces: 70, path: [[0.066, 1.598, -0.079]] }],
  // angle of the jaw (skull.jaw.gonionL)
  'jaw-angle': [{ radius: 0.016, faces: 97, path: [[0.062, 1.576, -0.019]] }],
  // two fingers beside the spinous tips C2 to C7
  'posterior-neck': [{ radius: 0.019, faces: 14, path: [[0.022, 1.585, -0.127], [0.022, 1.55, -0.128], [0.024, 1.515, -0.138]] }],
  // side of the column, C2 to C6
  'posterolateral-neck': [{ radius: 0.019, faces: 43, path: [[0.054, 1.592, -0.105], [0.058, 1.56, -0.111], [0.056, 1.53, -0.122]] }],
  // beside C1 to C3
  'upper-cervical-paraspinal': [{ radius: 0.018, faces: 14, path: [[0.024, 1.598, -0.126], [0.024, 1.56, -0.127]] }],
  // corner of neck and shoulder, over the upper angle of the blade
  'angle-of-neck': [{ radius: 0.025, faces: 41, path: [[0.076, 1.539, -0.106]] }],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;
