import type { Move } from './move.ts';

/** Kneeling prayer (lat) stretch. */
export const latPrayer = {
  id: 'lat-prayer',
  sides: 'both',
  props: ['mat', 'bench'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'kneeling_all_fours',
      pose: { 'shoulder.flexion': 90, 'elbow.flexion': 60 },
      contacts: [{ point: 'forearm_L', on: 'bench' }, { point: 'forearm_R', on: 'bench' }],
      lifts: ['hand_L', 'hand_R'],
    },
    {
      name: 'drop', seconds: 3, posture: 'kneeling_fold', near: { height: 0.38, pitch: 92 },
      pose: { 'shoulder.flexion': 150, 'thoracic.extension': 10, 'hip.flexion': 95, 'elbow.flexion': 25, 'knee.flexion': 115 },
      lifts: ['hand_L', 'hand_R'],
    },
    {
      name: 'hold', seconds: 20, posture: 'kneeling_fold', near: { height: 0.36, pitch: 100 },
      pose: { 'shoulder.flexion': 165, 'thoracic.extension': 12, 'lumbar.flexion': 10, 'shoulder.external_rotation': 20, 'hip.flexion': 105, 'knee.flexion': 120 },
      lifts: ['hand_L', 'hand_R'],
    },
    { name: 'return', seconds: 3, posture: 'kneeling_all_fours', pose: {} },
  ],
  view: { yaw: 66, pitch: 14 },
  basis: 'estimate',
} as const satisfies Move;
