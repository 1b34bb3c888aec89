import type { Move } from './move.ts';

/** Standing side bend (QL stretch). */
export const sideBendQl = {
  id: 'side-bend-ql',
  sides: 'one',
  props: [],
  phases: [
    { name: 'start', seconds: 1, posture: 'standing', pose: { 'lumbar.lateral_bend': 0 } },
    { name: 'reach', seconds: 2, posture: 'standing', pose: { 'shoulder_R.flexion': 160 } },
    {
      name: 'bend', seconds: 2, posture: 'standing',
      pose: { 'lumbar.lateral_bend': -20, 'thoracic.lateral_bend': -15, 'hip_R.adduction': 10, 'cervical.lateral_bend': -10, 'shoulder_R.flexion': 165 },
    },
    { name: 'hold', seconds: 15, posture: 'standing', pose: { 'lumbar.lateral_bend': -22, 'thoracic.lateral_bend': -18, 'shoulder_R.flexion': 170 } },
    { name: 'return', seconds: 2, posture: 'standing', pose: {} },
  ],
  view: { yaw: 8, pitch: 4 },
  basis: 'estimate',
} as const satisfies Move;
