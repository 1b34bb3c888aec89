import type { Move } from './move.ts';

/** Seated rotation. */
export const seatedTwist = {
  id: 'seated-twist',
  sides: 'one',
  props: ['chair'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'seated_chair',
      pose: { 'hip.flexion': 90, 'knee.flexion': 90, 'thoracic.flexion': 0, 'shoulder.flexion': 60, 'shoulder.horizontal_adduction': 40, 'elbow.flexion': 120 },
      contacts: [{ point: 'hand_L', on: 'shoulder_top_R' }, { point: 'hand_R', on: 'shoulder_top_L' }],
    },
    { name: 'turn', seconds: 2, posture: 'seated_chair', pose: { 'thoracic.rotation': -30, 'lumbar.rotation': -5, 'cervical.rotation': -45 } },
    { name: 'hold', seconds: 12, posture: 'seated_chair', pose: { 'thoracic.rotation': -35, 'lumbar.rotation': -8, 'cervical.rotation': -55 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 24, pitch: 8 },
  basis: 'estimate',
} as const satisfies Move;
