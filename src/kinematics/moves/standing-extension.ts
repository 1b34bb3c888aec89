import type { Move } from './move.ts';

/** Standing, hands on the hips, leaning back a little. */
export const standingExtension = {
  id: 'standing-extension',
  sides: 'both',
  props: [],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'standing',
      pose: { 'shoulder.abduction': 30, 'elbow.flexion': 95, 'forearm.pronation': 40 },
      contacts: [{ point: 'hand_L', on: 'waist_L' }, { point: 'hand_R', on: 'waist_R' }],
    },
    { name: 'lean', seconds: 2, posture: 'standing', pose: { 'lumbar.extension': 12, 'thoracic.extension': 6 } },
    { name: 'hold', seconds: 3, posture: 'standing', pose: { 'lumbar.extension': 16, 'thoracic.extension': 8, 'hip.extension': 5 } },
    { name: 'return', seconds: 2, posture: 'standing', pose: {} },
  ],
  view: { yaw: 84, pitch: 5 },
  basis: 'estimate',
} as const satisfies Move;
