import type { Move } from './move.ts';

/** Seated forward bend (hamstring). */
export const seatedForwardFold = {
  id: 'seated-forward-fold',
  sides: 'one',
  props: ['chair'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'seated_chair',
      pose: { 'hip.flexion': 90, 'knee_R.flexion': 0 },
      contacts: [{ point: 'heel_R', on: 'floor' }],
      lifts: ['foot_R'],
    },
    {
      name: 'hinge', seconds: 3, posture: 'seated_chair',
      pose: { 'hip.flexion': 110, 'lumbar.flexion': 15, 'knee_R.flexion': 0, 'shoulder_R.flexion': 60, 'elbow_R.flexion': 10 },
      contacts: [{ point: 'heel_R', on: 'floor' }, { point: 'hand_R', on: 'knee_top_R' }],
      lifts: ['foot_R', 'hand_R'],
    },
    {
      name: 'hold', seconds: 25, posture: 'seated_chair',
      pose: { 'hip.flexion': 120, 'lumbar.flexion': 20, 'ankle_R.dorsiflexion': 5 },
      contacts: [{ point: 'heel_R', on: 'floor' }, { point: 'hand_R', on: 'knee_top_R' }],
      lifts: ['foot_R'],
    },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 84, pitch: 6 },
  basis: 'estimate',
} as const satisfies Move;
