import type { Move } from './move.ts';

/** Marching on the spot with the hands on a counter. */
export const march = {
  id: 'march',
  sides: 'both',
  props: ['counter'],
  phases: [
    {
      name: 'start', seconds: 0.8, posture: 'standing',
      pose: { 'shoulder.flexion': 45, 'elbow.flexion': 55, 'forearm.pronation': 70, 'wrist.extension': 20 },
      contacts: [{ point: 'hand_L', on: 'counter' }, { point: 'hand_R', on: 'counter' }],
    },
    { name: 'right-up', seconds: 0.8, posture: 'standing', pose: { 'hip_R.flexion': 65, 'knee_R.flexion': 80 }, lifts: ['foot_R'] },
    { name: 'down', seconds: 0.8, posture: 'standing', pose: { 'hip_R.flexion': 0, 'knee_R.flexion': 0 } },
    { name: 'left-up', seconds: 0.8, posture: 'standing', pose: { 'hip_L.flexion': 65, 'knee_L.flexion': 80 }, lifts: ['foot_L'] },
    { name: 'return', seconds: 0.8, posture: 'standing', pose: {} },
  ],
  view: { yaw: 78, pitch: 6 },
  flows: true,
  basis: 'estimate',
} as const satisfies Move;
