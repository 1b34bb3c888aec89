import type { Move } from './move.ts';

/** Seated rotation. */
export const seatedTwist = {
  id: 'seated-twist',
  sides: 'one',
  props: ['chair'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'seated_chair',
      pose: { 'hip.flexion': 90, 'knee.flexion': 90, 'thoracic.flexion': 0, 'shoulder.flexion': 42, 'shoulder.internal_rotation': 62, 'elbow.flexion': 95, 'forearm.pronation': 40 },
      lifts: ['hand_L', 'hand_R'],
    },
    { name: 'turn', seconds: 2, posture: 'seated_chair', pose: { 'thoracic.rotation': -30, 'lumbar.rotation': -5, 'cervical.rotation': -45 }, lifts: ['hand_L', 'hand_R'] },
    { name: 'hold', seconds: 12, posture: 'seated_chair', pose: { 'thoracic.rotation': -35, 'lumbar.rotation': -8, 'cervical.rotation': -55 }, lifts: ['hand_L', 'hand_R'] },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 24, pitch: 8 },
  basis: 'estimate',
} as const satisfies Move;
