import type { Move } from './move.ts';

/** Chin tuck. */
export const chinTuck = {
  id: 'chin-tuck',
  sides: 'both',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: { 'cervical.upper_flexion': 0, 'cervical.lower_extension': 0 } },
    { name: 'tuck', seconds: 3, posture: 'seated_chair', pose: { 'cervical.upper_flexion': 15, 'cervical.lower_extension': 10 } },
    { name: 'hold', seconds: 5, posture: 'seated_chair', pose: { 'cervical.upper_flexion': 15, 'cervical.lower_extension': 10 } },
    { name: 'return', seconds: 1, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 90, pitch: 4 },
  basis: 'estimate',
} as const satisfies Move;
