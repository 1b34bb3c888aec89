import type { Move } from './move.ts';

/** Sitting, one knee is drawn up a little. */
export const singleKneeToChestChair = {
  id: 'single-knee-to-chest-chair',
  sides: 'one',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: {} },
    {
      name: 'in', seconds: 3, posture: 'seated_chair',
      pose: { 'hip_R.flexion': 112, 'knee_R.flexion': 105, 'lumbar.flexion': 8, 'shoulder.flexion': 40, 'elbow.flexion': 60 },
      contacts: [{ point: 'hand_R', on: 'thigh_back_R' }, { point: 'hand_L', on: 'knee_top_R' }],
      lifts: ['foot_R'],
    },
    { name: 'hold', seconds: 15, posture: 'seated_chair', pose: { 'hip_R.flexion': 118 }, lifts: ['foot_R'] },
    { name: 'return', seconds: 3, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 80, pitch: 8 },
  basis: 'estimate',
} as const satisfies Move;
