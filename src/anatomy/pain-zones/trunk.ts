import type { Stroke } from './stroke.ts';

/** Zones of the trunk; see stroke.ts for what the figures mean. */
export const TRUNK = {
  // flesh over the ribs 3 to 5, body form `chest`
  'anterior-chest': [{ radius: 0.036, faces: 177, path: [[0.065, 1.38, 0.056], [0.1, 1.37, 0.057]] }],
  // ribs 5 to 7 behind and before the arm
  'chest-wall': [
    { radius: 0.024, faces: 51, path: [[0.138, 1.32, -0.142], [0.158, 1.31, -0.115]] },
    { radius: 0.024, faces: 147, path: [[0.119, 1.31, 0.058], [0.138, 1.31, 0.046]] },
  ],
  // between rib 12 and the crest, behind and before the arm
  flank: [
    { radius: 0.022, faces: 42, path: [[0.127, 1.2, -0.101], [0.118, 1.12, -0.067]] },
    { radius: 0.02, faces: 125, path: [[0.134, 1.19, 0.042], [0.136, 1.12, 0.038]] },
  ],
  // border of the ribs toward the front
  'flank-front': [{ radius: 0.026, faces: 150, path: [[0.142, 1.2, 0.032], [0.103, 1.2, 0.067], [0.065, 1.2, 0.077]] }],
  // ribs 10 to 12 beside the column
  'lower-ribs-posterior': [{ radius: 0.026, faces: 7, path: [[0.055, 1.22, -0.143], [0.1, 1.21, -0.126]] }],
  // belly before L3 and L4, where the upper multifidus point is
  'anterior-abdomen-same-level': [{ radius: 0.03, faces: 176, path: [[0.02, 1.1, 0.087], [0.06, 1.1, 0.084]] }],
  // below the navel
  'lower-abdomen': [{ radius: 0.034, faces: 168, path: [[0.04, 1, 0.087], [0.07, 1, 0.08]] }],
  // between navel and hipBone.ASIS
  'lower-quadrant-abdomen': [{ radius: 0.034, faces: 167, path: [[0.065, 1.015, 0.083], [0.075, 0.98, 0.075]] }],
  // from hipBone.ASIS toward hipBone.pubicTubercle
  groin: [{ radius: 0.018, faces: 178, path: [[0.105, 0.965, 0.072], [0.062, 0.92, 0.076]] }],
  // beside L2 to L5
  'low-back': [{ radius: 0.036, faces: 9, path: [[0.045, 1.135, -0.11], [0.043, 1.075, -0.109]] }],
  // beside T12 to the sacrum
  'low-back-vertical-stripe': [{ radius: 0.019, faces: 7, path: [[0.032, 1.2, -0.133], [0.03, 1.11, -0.11], [0.03, 1.03, -0.11]] }],
  // beside L1 to L5
  'lumbar-paraspinal': [{ radius: 0.024, faces: 8, path: [[0.036, 1.16, -0.119], [0.035, 1.07, -0.109]] }],
  // spinous tips L3 and L4, where the upper multifidus point is
  'spinous-process-level': [{ radius: 0.017, faces: 0, path: [[0, 1.118, -0.112], [0, 1.082, -0.107]] }],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;
