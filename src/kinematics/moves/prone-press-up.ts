import type { Move } from './move.ts';

/** Prone press-up. */
export const pronePressUp = {
  id: 'prone-press-up',
  sides: 'both',
  props: ['mat'],
  phases: [
    { name: 'start', seconds: 1, posture: 'prone', pose: { 'lumbar.extension': 0 } },
    { name: 'press', seconds: 2, posture: 'prone', pose: { 'lumbar.extension': 15, 'thoracic.extension': 10, 'elbow.flexion': 60 } },
    {
      name: 'hold', seconds: 3, posture: 'prone',
      pose: { 'lumbar.extension': 20, 'thoracic.extension': 15, 'elbow.flexion': 20, 'cervical.extension': 10 },
    },
    { name: 'return', seconds: 2, posture: 'prone', pose: {} },
  ],
  view: { yaw: 80, pitch: 8 },
  basis: 'estimate',
} as const satisfies Move;
