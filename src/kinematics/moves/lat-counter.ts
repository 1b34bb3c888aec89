import type { Move } from './move.ts';

/** Standing at a counter, hinging back with long arms. */
export const latCounter = {
  id: 'lat-counter',
  sides: 'both',
  props: ['counter'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'standing',
      pose: { 'shoulder.flexion': 60, 'forearm.pronation': 70, 'wrist.extension': 20 },
      contacts: [{ point: 'hand_L', on: 'counter' }, { point: 'hand_R', on: 'counter' }],
    },
    { name: 'hinge', seconds: 3, posture: 'standing', pose: { 'hip.flexion': 55, 'shoulder.flexion': 140, 'thoracic.extension': 4 } },
    {
      name: 'hold', seconds: 20, posture: 'standing',
      pose: { 'hip.flexion': 75, 'shoulder.flexion': 160, 'thoracic.extension': 6, 'cervical.flexion': 5 },
    },
    { name: 'return', seconds: 3, posture: 'standing', pose: {} },
  ],
  view: { yaw: 80, pitch: 6 },
  basis: 'estimate',
} as const satisfies Move;
