import type { Move } from './move.ts';

/** Figure-four buttock stretch. */
export const figureFour = {
  id: 'figure-four',
  sides: 'one',
  props: ['mat', 'pillow'],
  phases: [
    { name: 'start', seconds: 1, posture: 'supine_hooklying', pose: { 'hip.flexion': 45, 'knee.flexion': 90 } },
    {
      name: 'cross', seconds: 2, posture: 'supine_hooklying',
      pose: { 'hip_R.flexion': 70, 'hip_R.external_rotation': 40, 'hip_R.abduction': 30, 'knee_R.flexion': 90, 'hip_L.adduction': 8 },
      contacts: [{ point: 'ankle_R', on: 'knee_top_L' }],
      lifts: ['foot_R'],
    },
    {
      name: 'hold', seconds: 25, posture: 'supine_hooklying',
      pose: { 'hip_R.flexion': 95, 'hip_R.external_rotation': 45, 'hip_R.abduction': 25, 'knee_R.flexion': 100, 'hip_L.flexion': 95, 'hip_L.adduction': 14, 'knee_L.flexion': 95, 'shoulder.flexion': 75, 'elbow.flexion': 30 },
      contacts: [{ point: 'ankle_R', on: 'knee_top_L' }, { point: 'hand_L', on: 'thigh_back_L' }, { point: 'hand_R', on: 'thigh_back_L' }],
      lifts: ['foot_R', 'foot_L'],
    },
    { name: 'return', seconds: 2, posture: 'supine_hooklying', pose: {} },
  ],
  view: { yaw: 78, pitch: 20 },
  basis: 'estimate',
} as const satisfies Move;
