import type { Move } from './move.ts';

/** Half-kneeling hip-flexor stretch. */
export const hipFlexorLunge = {
  id: 'hip-flexor-lunge',
  sides: 'one',
  props: ['mat'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'half_kneel',
      pose: { 'hip_R.extension': 0, 'pelvis.tilt_posterior': 0, 'knee_R.flexion': 100, 'ankle_R.plantarflexion': 50, 'hip_L.flexion': 92, 'knee_L.flexion': 78, 'shoulder.abduction': 8, 'elbow.flexion': 10 },
    },
    { name: 'tuck', seconds: 2, posture: 'half_kneel', pose: { 'pelvis.tilt_posterior': 15, 'hip_R.extension': 5, 'hip_L.flexion': 92, 'knee_L.flexion': 84, 'knee_R.flexion': 95 } },
    { name: 'shift', seconds: 2, posture: 'half_kneel', pose: { 'hip_R.extension': 15, 'pelvis.tilt_posterior': 15, 'lumbar.extension': 5, 'hip_L.flexion': 93, 'knee_L.flexion': 98, 'knee_R.flexion': 85 } },
    { name: 'hold', seconds: 20, posture: 'half_kneel', pose: { 'hip_R.extension': 20, 'pelvis.tilt_posterior': 15, 'hip_L.flexion': 94, 'knee_L.flexion': 103, 'knee_R.flexion': 80 } },
    { name: 'return', seconds: 2, posture: 'half_kneel', pose: {} },
  ],
  view: { yaw: 88, pitch: 5 },
  basis: 'estimate',
} as const satisfies Move;
