import type { Move } from './move.ts';

/** Sitting, a side bend with both sit bones down. */
export const sideBendChair = {
  id: 'side-bend-chair',
  sides: 'one',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: {} },
    {
      name: 'reach', seconds: 2, posture: 'seated_chair',
      pose: { 'shoulder_R.flexion': 150, 'elbow_R.flexion': 10, 'forearm_R.pronation': 0 },
      lifts: ['hand_R'],
    },
    {
      name: 'bend', seconds: 2, posture: 'seated_chair',
      pose: { 'lumbar.lateral_bend': -14, 'thoracic.lateral_bend': -12, 'cervical.lateral_bend': -8 },
      lifts: ['hand_R'],
    },
    {
      name: 'hold', seconds: 12, posture: 'seated_chair',
      pose: { 'lumbar.lateral_bend': -17, 'thoracic.lateral_bend': -15, 'shoulder_R.flexion': 155 },
      lifts: ['hand_R'],
    },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 8, pitch: 5 },
  basis: 'estimate',
} as const satisfies Move;
