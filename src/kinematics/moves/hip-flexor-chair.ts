import type { Move } from './move.ts';

/** Sitting sideways on a chair, one leg slides back. */
export const hipFlexorChair = {
  id: 'hip-flexor-chair',
  sides: 'one',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: {} },
    {
      name: 'tuck', seconds: 2, posture: 'seated_chair',
      pose: { 'hip_R.flexion': 25, 'knee_R.flexion': 110, 'ankle_R.plantarflexion': 40, 'pelvis.tilt_posterior': 8, 'shoulder_R.flexion': 0, 'shoulder_R.abduction': 8, 'elbow_R.flexion': 10 },
      contacts: [{ point: 'toes_R', on: 'floor', slides: true }],
      lifts: ['foot_R', 'hand_R'],
    },
    {
      name: 'hold', seconds: 20, posture: 'seated_chair',
      pose: { 'hip_R.flexion': 12, 'knee_R.flexion': 108, 'pelvis.tilt_posterior': 12 },
      lifts: ['foot_R', 'hand_R'],
    },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 88, pitch: 5 },
  basis: 'estimate',
} as const satisfies Move;
