import type { Move } from './move.ts';

/** Upper trapezius side-bend. */
export const upperTrapSideBend = {
  id: 'upper-trap-side-bend',
  sides: 'one',
  props: ['chair'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'seated_chair',
      pose: { 'cervical.lateral_bend': 0, 'shoulder_R.flexion': 0, 'elbow_R.flexion': 5, 'forearm_R.pronation': 0 },
      lifts: ['hand_R'],
    },
    {
      name: 'tip', seconds: 2, posture: 'seated_chair',
      pose: { 'cervical.lateral_bend': -35, 'cervical.flexion': 10, 'scapula_R.depression': 10 },
      lifts: ['hand_R'],
    },
    {
      name: 'hold', seconds: 20, posture: 'seated_chair',
      pose: { 'cervical.lateral_bend': -40, 'cervical.flexion': 10, 'cervical.rotation': 10, 'scapula_R.depression': 15 },
      lifts: ['hand_R'],
    },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 14, pitch: 6 },
  basis: 'estimate',
} as const satisfies Move;
