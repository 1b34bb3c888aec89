import type { Move } from './move.ts';

/** Shoulder-blade squeeze. */
export const scapularSqueeze = {
  id: 'scapular-squeeze',
  sides: 'both',
  props: ['chair'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'seated_chair',
      pose: { 'scapula.retraction': 0, 'shoulder.flexion': 0, 'elbow.flexion': 20, 'forearm.pronation': 0 },
      lifts: ['hand_L', 'hand_R'],
    },
    {
      name: 'squeeze', seconds: 2, posture: 'seated_chair',
      pose: { 'scapula.retraction': 15, 'scapula.depression': 8, 'thoracic.extension': 5 },
      lifts: ['hand_L', 'hand_R'],
    },
    { name: 'hold', seconds: 5, posture: 'seated_chair', pose: { 'scapula.retraction': 18, 'scapula.depression': 10 }, lifts: ['hand_L', 'hand_R'] },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 0, pitch: 6 },
  basis: 'estimate',
} as const satisfies Move;
