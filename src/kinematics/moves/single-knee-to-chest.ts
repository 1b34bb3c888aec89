import type { Move } from './move.ts';

/** Single knee to chest. */
export const singleKneeToChest = {
  id: 'single-knee-to-chest',
  sides: 'one',
  props: ['mat', 'pillow'],
  phases: [
    { name: 'start', seconds: 2, posture: 'supine_hooklying', pose: { 'hip.flexion': 45, 'knee.flexion': 90 } },
    {
      name: 'in', seconds: 3, posture: 'supine_hooklying',
      pose: { 'hip_R.flexion': 120, 'knee_R.flexion': 120, 'hip_L.flexion': 45, 'knee_L.flexion': 90, 'lumbar.flexion': 25, 'shoulder.flexion': 55, 'elbow.flexion': 50 },
      contacts: [{ point: 'hand_R', on: 'thigh_back_R' }, { point: 'hand_L', on: 'shin_R' }],
      lifts: ['foot_R'],
    },
    {
      name: 'hold', seconds: 20, posture: 'supine_hooklying',
      pose: { 'hip_R.flexion': 125, 'knee_R.flexion': 130, 'hip_L.flexion': 45, 'knee_L.flexion': 90, 'lumbar.flexion': 30 },
      lifts: ['foot_R'],
    },
    { name: 'return', seconds: 3, posture: 'supine_hooklying', pose: {} },
  ],
  view: { yaw: 78, pitch: 14 },
  basis: 'estimate',
} as const satisfies Move;
