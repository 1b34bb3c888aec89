import type { Move } from './move.ts';

/** Sitting, a small turn with the hands in the lap. */
export const seatedTwistSmall = {
  id: 'seated-twist-small',
  sides: 'one',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: {} },
    { name: 'turn', seconds: 2, posture: 'seated_chair', pose: { 'thoracic.rotation': -16, 'lumbar.rotation': -3, 'cervical.rotation': -25 } },
    { name: 'hold', seconds: 10, posture: 'seated_chair', pose: { 'thoracic.rotation': -20, 'lumbar.rotation': -4, 'cervical.rotation': -30 } },
    { name: 'return', seconds: 2, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 24, pitch: 8 },
  basis: 'estimate',
} as const satisfies Move;
