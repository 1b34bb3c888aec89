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
      pose: { 'hip_R.flexion': 40, 'knee_R.flexion': 75, 'ankle_R.dorsiflexion': 0, 'pelvis.tilt_posterior': 8 },
      contacts: [{ point: 'toes_R', on: 'floor' }],
      lifts: ['foot_R'],
    },
    {
      name: 'hold', seconds: 20, posture: 'seated_chair',
      pose: { 'hip_R.extension': 5, 'knee_R.flexion': 70, 'pelvis.tilt_posterior': 12 },
      lifts: ['foot_R'],
    },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 88, pitch: 5 },
  basis: 'estimate',
} as const satisfies Move;
