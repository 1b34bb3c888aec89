import type { Move } from './move.ts';

/** Sitting on one hand, the head tips a little. */
export const upperTrapGentle = {
  id: 'upper-trap-gentle',
  sides: 'one',
  props: ['chair'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'seated_chair',
      pose: { 'shoulder_R.flexion': 0, 'shoulder_R.abduction': 8, 'elbow_R.flexion': 15, 'forearm_R.pronation': 70 },
      contacts: [{ point: 'hand_L', on: 'thigh_top_L' }, { point: 'hand_R', on: 'chair_seat' }],
    },
    { name: 'tip', seconds: 2, posture: 'seated_chair', pose: { 'cervical.lateral_bend': -22, 'scapula_R.depression': 8 } },
    { name: 'hold', seconds: 15, posture: 'seated_chair', pose: { 'cervical.lateral_bend': -28, 'cervical.flexion': 5, 'scapula_R.depression': 12 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 14, pitch: 6 },
  basis: 'estimate',
} as const satisfies Move;
