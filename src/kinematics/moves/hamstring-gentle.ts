import type { Move } from './move.ts';

/** Sitting, a small hinge with the knee a little bent. */
export const hamstringGentle = {
  id: 'hamstring-gentle',
  sides: 'one',
  props: ['chair'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'seated_chair',
      pose: { 'knee_R.flexion': 25 },
      contacts: [{ point: 'heel_R', on: 'floor' }],
      lifts: ['foot_R'],
    },
    {
      name: 'hinge', seconds: 3, posture: 'seated_chair',
      pose: { 'hip.flexion': 100, 'lumbar.flexion': 5, 'knee_R.flexion': 20 },
      lifts: ['foot_R'],
    },
    { name: 'hold', seconds: 20, posture: 'seated_chair', pose: { 'hip.flexion': 106, 'lumbar.flexion': 8 }, lifts: ['foot_R'] },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 84, pitch: 6 },
  basis: 'estimate',
} as const satisfies Move;
