import type { Move } from './move.ts';

/** Double knee to chest. */
export const doubleKneeToChest = {
  id: 'double-knee-to-chest',
  sides: 'both',
  props: ['mat', 'pillow'],
  phases: [
    { name: 'start', seconds: 2, posture: 'supine_hooklying', pose: { 'hip.flexion': 45, 'knee.flexion': 90 } },
    {
      name: 'in', seconds: 4, posture: 'supine_hooklying',
      pose: { 'hip.flexion': 125, 'knee.flexion': 130, 'lumbar.flexion': 40, 'pelvis.tilt_posterior': 20, 'shoulder.flexion': 55, 'elbow.flexion': 50 },
      contacts: [{ point: 'hand_R', on: 'thigh_back_R' }, { point: 'hand_L', on: 'thigh_back_L' }],
      lifts: ['foot_L', 'foot_R', 'sacrum'],
    },
    {
      name: 'hold', seconds: 15, posture: 'supine_hooklying',
      pose: { 'hip.flexion': 130, 'knee.flexion': 135, 'lumbar.flexion': 45, 'pelvis.tilt_posterior': 25 },
      lifts: ['foot_L', 'foot_R', 'sacrum'],
    },
    { name: 'return', seconds: 4, posture: 'supine_hooklying', pose: {} },
  ],
  view: { yaw: 78, pitch: 14 },
  basis: 'estimate',
} as const satisfies Move;
