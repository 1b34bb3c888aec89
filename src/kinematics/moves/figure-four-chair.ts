import type { Move } from './move.ts';

/** Sitting, one ankle on the other knee, leaning forward. */
export const figureFourChair = {
  id: 'figure-four-chair',
  sides: 'one',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: {} },
    {
      name: 'cross', seconds: 3, posture: 'seated_chair', near: { height: 0.525, pitch: 2 },
      pose: { 'hip_R.flexion': 85, 'hip_R.external_rotation': 45, 'hip_R.abduction': 30, 'knee_R.flexion': 95 },
      contacts: [{ point: 'ankle_R', on: 'knee_top_L' }, { point: 'hand_L', on: 'shin_R' }],
      lifts: ['foot_R'],
    },
    {
      name: 'hold', seconds: 25, posture: 'seated_chair', near: { height: 0.525, pitch: 14 },
      pose: { 'hip.flexion': 105, 'hip_R.flexion': 102, 'lumbar.flexion': 5 },
      lifts: ['foot_R'],
    },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 62, pitch: 10 },
  basis: 'estimate',
} as const satisfies Move;
