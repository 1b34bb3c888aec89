import type { Move } from './move.ts';

/** Lying, the head presses lightly into a pillow. */
export const chinTuckSupine = {
  id: 'chin-tuck-supine',
  sides: 'both',
  props: ['mat', 'pillow'],
  phases: [
    { name: 'start', seconds: 1, posture: 'supine_hooklying', pose: { 'cervical.flexion': 10 }, lifts: ['head'] },
    { name: 'tuck', seconds: 3, posture: 'supine_hooklying', pose: { 'cervical.upper_flexion': 12, 'cervical.lower_extension': 8 }, lifts: ['head'] },
    {
      name: 'hold', seconds: 5, posture: 'supine_hooklying',
      pose: { 'cervical.upper_flexion': 14, 'cervical.lower_extension': 10 },
      lifts: ['head'],
    },
    { name: 'return', seconds: 1, posture: 'supine_hooklying', pose: {} },
  ],
  view: { yaw: 88, pitch: 8 },
  basis: 'estimate',
} as const satisfies Move;
