import type { Move } from './move.ts';

/** Thread the needle. */
export const threadTheNeedle = {
  id: 'thread-the-needle',
  sides: 'one',
  props: ['mat'],
  phases: [
    { name: 'start', seconds: 1, posture: 'kneeling_all_fours', pose: { 'thoracic.rotation': 0 } },
    {
      name: 'thread', seconds: 3, posture: 'kneeling_all_fours', near: { height: 0.42, pitch: 128 },
      pose: { 'thoracic.rotation': -30, 'lumbar.rotation': -6, 'shoulder_R.horizontal_adduction': 30, 'scapula_R.protraction': 16, 'cervical.rotation': -30, 'hip.flexion': 128, 'knee.flexion': 104, 'shoulder_R.flexion': 70, 'elbow_R.flexion': 5, 'shoulder_L.flexion': 120, 'elbow_L.flexion': 80 },
      contacts: [{ point: 'shoulder_top_R', on: 'floor' }],
      lifts: ['hand_R'],
    },
    {
      name: 'hold', seconds: 20, posture: 'kneeling_all_fours', near: { height: 0.44, pitch: 130 },
      pose: { 'thoracic.rotation': -35, 'lumbar.rotation': -8, 'shoulder_R.horizontal_adduction': 40, 'scapula_R.protraction': 20 },
      contacts: [{ point: 'shoulder_top_R', on: 'floor' }],
      lifts: ['hand_R'],
    },
    { name: 'return', seconds: 3, posture: 'kneeling_all_fours', pose: {} },
  ],
  view: { yaw: 48, pitch: 26 },
  basis: 'estimate',
} as const satisfies Move;
