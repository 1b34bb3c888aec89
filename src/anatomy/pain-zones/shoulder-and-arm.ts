import type { Stroke } from './stroke.ts';

/** Zones of the shoulder and arm; see stroke.ts for what the figures mean. */
export const SHOULDER_AND_ARM = {
  // scapula.acromionLateral
  acromion: [{ radius: 0.026, faces: 65, path: [[0.197, 1.473, -0.086]] }],
  // above scapula.spineRidge, from the upper angle to the middle of it
  suprascapular: [{ radius: 0.021, faces: 35, path: [[0.098, 1.491, -0.127], [0.138, 1.491, -0.104]] }],
  // scapula.medialBorder, top to bottom
  'medial-scapular-border': [
    { radius: 0.018, faces: 11, path: [[0.075, 1.472, -0.15], [0.067, 1.435, -0.16], [0.063, 1.4, -0.165], [0.067, 1.355, -0.163]] },
  ],
  // between the spine and scapula.medialBorder, T4 to T7
  'medial-scapular-region': [{ radius: 0.027, faces: 1, path: [[0.045, 1.425, -0.163], [0.043, 1.38, -0.167], [0.046, 1.335, -0.163]] }],
  // beside the spinous tips C7 to T3
  'interscapular-c7-t3': [{ radius: 0.022, faces: -5, path: [[0.03, 1.475, -0.152], [0.036, 1.425, -0.163]] }],
  // upper blade below scapula.spineRidge
  'under-upper-scapula': [{ radius: 0.027, faces: 14, path: [[0.09, 1.447, -0.153], [0.12, 1.44, -0.143]] }],
  // the blade, scapula.outline
  scapula: [{ radius: 0.038, faces: 9, path: [[0.115, 1.437, -0.144], [0.107, 1.385, -0.157]] }],
  // scapula.inferiorAngle
  'inferior-scapular-angle': [{ radius: 0.025, faces: 0, path: [[0.092, 1.335, -0.162]] }],
  // beside T6 to T9, inside of the lower tip of the blade
  'mid-thoracic': [{ radius: 0.028, faces: 3, path: [[0.05, 1.345, -0.164], [0.05, 1.285, -0.158]] }],
  // behind scapula.glenoidCentre
  'posterior-shoulder': [{ radius: 0.031, faces: 32, path: [[0.182, 1.425, -0.122]] }],
  // behind and outside of the head of the humerus
  'posterior-deltoid': [{ radius: 0.024, faces: 47, path: [[0.214, 1.425, -0.098], [0.213, 1.375, -0.092]] }],
  // outside of the humerus, from the head to above the deltoid tuberosity
  'mid-deltoid': [{ radius: 0.026, faces: 88, path: [[0.235, 1.415, -0.05], [0.232, 1.36, -0.047]] }],
  // before the head of the humerus
  'anterior-shoulder': [{ radius: 0.028, faces: 163, path: [[0.192, 1.425, 0.002], [0.198, 1.4, 0.005]] }],
  // front and outer side of humerus.shaft
  'anterolateral-arm': [{ radius: 0.023, faces: 128, path: [[0.219, 1.37, -0.011], [0.213, 1.3, -0.013], [0.207, 1.22, -0.015]] }],
  // inner side of the arm as far as it is free of the trunk, to humerus.medialEpicondyle
  'medial-arm': [{ radius: 0.012, faces: -15, path: [[0.168, 1.285, -0.098], [0.164, 1.22, -0.088], [0.151, 1.15, -0.078]] }],
  // back of the arm, from the fold of the armpit to above the elbow
  triceps: [{ radius: 0.026, faces: 7, path: [[0.187, 1.33, -0.098], [0.182, 1.22, -0.091]] }],
  // back of the arm, shoulder to elbow
  'posterior-arm': [{ radius: 0.026, faces: 18, path: [[0.191, 1.365, -0.102], [0.181, 1.2, -0.088]] }],
  // humerus.lateralEpicondyle
  'lateral-epicondyle': [{ radius: 0.02, faces: 79, path: [[0.211, 1.142, -0.052]] }],
  // back of the forearm, which looks outward in a hanging arm
  'dorsal-forearm': [{ radius: 0.02, faces: 56, path: [[0.21, 1.085, -0.06], [0.222, 1.03, -0.043], [0.23, 0.915, -0.015]] }],
  // radius.shaft and the two first rays of the hand
  'radial-forearm-hand': [
    { radius: 0.017, faces: 157, path: [[0.196, 1.085, 0.006], [0.205, 0.97, 0.017], [0.219, 0.87, 0.024]] },
    { radius: 0.014, faces: 153, path: [[0.219, 0.87, 0.024], [0.216, 0.83, 0.031], [0.226, 0.79, 0.041]] },
  ],
  // ulna.shaft and the two last rays of the hand
  'ulnar-forearm-hand': [
    { radius: 0.016, faces: 6, path: [[0.18, 1.085, -0.074], [0.199, 0.97, -0.05], [0.212, 0.87, -0.032]] },
    { radius: 0.012, faces: 13, path: [[0.212, 0.87, -0.032], [0.223, 0.815, -0.031], [0.233, 0.79, -0.033]] },
  ],
  // last ray of the hand
  'little-finger': [{ radius: 0.0095, faces: 36, path: [[0.233, 0.79, -0.033], [0.227, 0.759, -0.031], [0.207, 0.739, -0.036]] }],
  // hand.wristCentre, all round but for the side to the thigh
  'wrist-band': [
    { radius: 0.012, faces: 40, path: [[0.199, 0.875, -0.028], [0.227, 0.875, -0.026], [0.234, 0.875, -0.003]] },
    { radius: 0.012, faces: 138, path: [[0.234, 0.875, -0.003], [0.226, 0.875, 0.018], [0.201, 0.875, 0.025]] },
  ],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;
