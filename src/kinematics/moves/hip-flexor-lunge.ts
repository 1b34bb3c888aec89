import type { Move } from './move.ts';

/** Half-kneeling hip-flexor stretch. */
export const hipFlexorLunge = {
  id: 'hip-flexor-lunge',
  sides: 'one',
  props: ['mat'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'half_kneel',
      pose: { 'hip_R.extension': 0, 'pelvis.tilt_posterior': 0, 'shoulder_L.flexion': 35, 'elbow_L.flexion': 20, 'shoulder_R.abduction': 35, 'elbow_R.flexion': 95 },
      contacts: [{ point: 'hand_L', on: 'thigh_top_L' }, { point: 'hand_R', on: 'waist_R' }],
    },
    { name: 'tuck', seconds: 2, posture: 'half_kneel', pose: { 'pelvis.tilt_posterior': 15, 'hip_R.extension': 5 } },
    { name: 'shift', seconds: 2, posture: 'half_kneel', pose: { 'hip_R.extension': 15, 'pelvis.tilt_posterior': 15, 'lumbar.extension': 5 } },
    { name: 'hold', seconds: 20, posture: 'half_kneel', pose: { 'hip_R.extension': 20, 'pelvis.tilt_posterior': 15 } },
    { name: 'return', seconds: 2, posture: 'half_kneel', pose: {} },
  ],
  view: { yaw: 88, pitch: 5 },
  basis: 'estimate',
} as const satisfies Move;
