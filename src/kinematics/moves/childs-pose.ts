import type { Move } from './move.ts';

/** Child's pose. */
export const childsPose = {
  id: 'childs-pose',
  sides: 'both',
  props: ['mat'],
  phases: [
    {
      name: 'start', seconds: 2, posture: 'kneeling_all_fours',
      pose: { 'lumbar.flexion': 0, 'thoracic.flexion': 0, 'cervical.flexion': 0, 'hip.flexion': 90, 'knee.flexion': 90, 'shoulder.flexion': 90, 'elbow.flexion': 0 },
    },
    {
      name: 'fold', seconds: 4, posture: 'kneeling_fold',
      pose: { 'lumbar.flexion': 45, 'thoracic.flexion': 30, 'cervical.flexion': 10, 'hip.flexion': 115, 'knee.flexion': 150, 'shoulder.flexion': 150, 'elbow.flexion': 10 },
    },
    {
      name: 'hold', seconds: 25, posture: 'kneeling_fold',
      pose: { 'lumbar.flexion': 50, 'thoracic.flexion': 35, 'cervical.flexion': 10, 'hip.flexion': 120, 'knee.flexion': 155, 'shoulder.flexion': 165, 'elbow.flexion': 5 },
      contacts: [{ point: 'forehead', on: 'floor' }],
    },
    { name: 'return', seconds: 4, posture: 'kneeling_all_fours', pose: {} },
  ],
  view: { yaw: 62, pitch: 22 },
  basis: 'estimate',
} as const satisfies Move;
