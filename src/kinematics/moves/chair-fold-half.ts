import type { Move } from './move.ts';

/** Sitting, folding halfway with the forearms on the thighs. */
export const chairFoldHalf = {
  id: 'chair-fold-half',
  sides: 'both',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'hip.abduction': 15 } },
    {
      name: 'fold', seconds: 3, posture: 'seated_chair',
      pose: { 'lumbar.flexion': 25, 'thoracic.flexion': 18, 'cervical.flexion': 12, 'hip.flexion': 100, 'elbow.flexion': 80 },
      contacts: [{ point: 'forearm_L', on: 'thigh_top_L' }, { point: 'forearm_R', on: 'thigh_top_R' }],
      lifts: ['hand_L', 'hand_R'],
    },
    {
      name: 'hold', seconds: 15, posture: 'seated_chair',
      pose: { 'lumbar.flexion': 30, 'thoracic.flexion': 22, 'cervical.flexion': 15, 'hip.flexion': 104 },
      lifts: ['hand_L', 'hand_R'],
    },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 78, pitch: 8 },
  basis: 'estimate',
} as const satisfies Move;
