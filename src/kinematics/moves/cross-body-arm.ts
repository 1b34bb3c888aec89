import type { Move } from './move.ts';

/** Cross-body arm stretch. */
export const crossBodyArm = {
  id: 'cross-body-arm',
  sides: 'one',
  props: ['chair'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'seated_chair',
      pose: { 'shoulder_R.flexion': 90, 'shoulder_R.horizontal_adduction': 0, 'elbow_R.flexion': 5, 'forearm_R.pronation': 0 },
      lifts: ['hand_R'],
    },
    {
      name: 'across', seconds: 2, posture: 'seated_chair',
      pose: { 'shoulder_R.horizontal_adduction': 40, 'scapula_R.protraction': 20, 'shoulder_R.internal_rotation': 15, 'shoulder_L.flexion': 70, 'shoulder_L.horizontal_adduction': 40, 'elbow_L.flexion': 100 },
      contacts: [{ point: 'hand_L', on: 'elbow_R' }],
      lifts: ['hand_R'],
    },
    {
      name: 'hold', seconds: 20, posture: 'seated_chair',
      pose: { 'shoulder_R.horizontal_adduction': 55, 'scapula_R.protraction': 25, 'shoulder_R.internal_rotation': 20, 'thoracic.rotation': 10 },
      lifts: ['hand_R'],
    },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 28, pitch: 10 },
  basis: 'estimate',
} as const satisfies Move;
