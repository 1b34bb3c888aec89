import type { Move } from './move.ts';

/** Sitting, the back is rounded and arched. */
export const catCowChair = {
  id: 'cat-cow-chair',
  sides: 'both',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: {} },
    {
      name: 'cat', seconds: 3, posture: 'seated_chair',
      pose: { 'lumbar.flexion': 30, 'thoracic.flexion': 25, 'cervical.flexion': 25, 'pelvis.tilt_posterior': 15, 'scapula.protraction': 12 },
    },
    {
      name: 'cow', seconds: 3, posture: 'seated_chair',
      pose: { 'lumbar.extension': 12, 'thoracic.extension': 8, 'cervical.extension': 12, 'pelvis.tilt_anterior': 10, 'scapula.retraction': 8 },
    },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 80, pitch: 6 },
  flows: true,
  basis: 'estimate',
} as const satisfies Move;
