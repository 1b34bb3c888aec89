import type { Move } from './move.ts';

/** Cat-cow. */
export const catCow = {
  id: 'cat-cow',
  sides: 'both',
  props: ['mat'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'kneeling_all_fours',
      pose: { 'lumbar.flexion': 0, 'thoracic.flexion': 0, 'cervical.flexion': 0, 'hip.flexion': 90, 'knee.flexion': 90 },
    },
    {
      name: 'cat', seconds: 3, posture: 'kneeling_all_fours',
      pose: { 'lumbar.flexion': 40, 'thoracic.flexion': 30, 'cervical.flexion': 30, 'pelvis.tilt_posterior': 20, 'scapula.protraction': 20 },
    },
    {
      name: 'cow', seconds: 3, posture: 'kneeling_all_fours',
      pose: { 'lumbar.extension': 20, 'thoracic.extension': 10, 'cervical.extension': 20, 'pelvis.tilt_anterior': 15 },
    },
    { name: 'return', seconds: 2, posture: 'kneeling_all_fours', pose: {} },
  ],
  view: { yaw: 72, pitch: 8 },
  flows: true,
  basis: 'estimate',
} as const satisfies Move;
