import type { Move } from './move.ts';

/** Seated forward fold in a chair. */
export const seatedForwardChairFold = {
  id: 'seated-forward-chair-fold',
  sides: 'both',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'hip.flexion': 90, 'hip.abduction': 18 } },
    {
      name: 'fold', seconds: 3, posture: 'seated_chair',
      pose: { 'lumbar.flexion': 40, 'thoracic.flexion': 30, 'cervical.flexion': 30, 'hip.flexion': 110 },
      contacts: [{ point: 'hand_L', on: 'knee_top_L' }, { point: 'hand_R', on: 'knee_top_R' }],
    },
    {
      name: 'hold', seconds: 15, posture: 'seated_chair',
      pose: { 'lumbar.flexion': 45, 'thoracic.flexion': 35, 'cervical.flexion': 35, 'hip.flexion': 115 },
      contacts: [{ point: 'hand_L', on: 'shin_L' }, { point: 'hand_R', on: 'shin_R' }],
    },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 78, pitch: 10 },
  basis: 'estimate',
} as const satisfies Move;
