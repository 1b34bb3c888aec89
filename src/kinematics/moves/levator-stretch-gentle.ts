import type { Move } from './move.ts';

/** Sitting, looking toward the armpit with loose hands. */
export const levatorStretchGentle = {
  id: 'levator-stretch-gentle',
  sides: 'one',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: {} },
    { name: 'rotate', seconds: 2, posture: 'seated_chair', pose: { 'cervical.rotation': -35 } },
    { name: 'hold', seconds: 15, posture: 'seated_chair', pose: { 'cervical.rotation': -35, 'cervical.flexion': 28, 'cervical.lateral_bend': -8 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 34, pitch: 10 },
  basis: 'estimate',
} as const satisfies Move;
