import type { Move } from './move.ts';

/** Sitting sideways on a chair, one leg slides back. */
export const hipFlexorChair = {
  id: 'hip-flexor-chair',
  sides: 'one',
  props: ['chair'],
  chairAside: 0.15,
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: {} },
    {
      name: 'tuck', seconds: 2, posture: 'seated_chair',
      pose: { 'hip_R.abduction': 12, 'hip_R.flexion': 38, 'knee_R.flexion': 110, 'ankle_R.dorsiflexion': 0, 'pelvis.tilt_posterior': 6, 'shoulder_R.flexion': 0, 'elbow_R.flexion': 8, 'forearm_R.pronation': 0 },
      contacts: [{ point: 'toes_R', on: 'floor' }],
      lifts: ['foot_R', 'hand_R'],
    },
    {
      name: 'hold', seconds: 20, posture: 'seated_chair',
      pose: { 'hip_R.flexion': 12, 'knee_R.flexion': 100, 'pelvis.tilt_posterior': 10 },
      contacts: [{ point: 'toes_R', on: 'floor' }],
      lifts: ['foot_R', 'hand_R'],
    },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 88, pitch: 5 },
  basis: 'estimate',
} as const satisfies Move;
