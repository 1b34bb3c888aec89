import type { Move } from './move.ts';

/** Levator scapulae stretch. */
export const levatorStretch = {
  id: 'levator-stretch',
  sides: 'one',
  props: ['chair'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'seated_chair',
      pose: { 'cervical.flexion': 0, 'cervical.rotation': 0, 'cervical.lateral_bend': 0, 'shoulder.flexion': 0, 'shoulder.abduction': 12, 'elbow.flexion': 15, 'forearm.pronation': 60, 'wrist.extension': 30 },
      contacts: [{ point: 'hand_L', on: 'thigh_top_L' }, { point: 'hand_R', on: 'chair_seat' }],
    },
    { name: 'rotate', seconds: 2, posture: 'seated_chair', pose: { 'cervical.rotation': -45, 'scapula_R.depression': 10 } },
    {
      name: 'hold', seconds: 20, posture: 'seated_chair',
      pose: { 'cervical.rotation': -45, 'cervical.flexion': 40, 'cervical.lateral_bend': -15, 'scapula_R.depression': 15 },
    },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 34, pitch: 10 },
  basis: 'estimate',
} as const satisfies Move;
