import type { Move } from './move.ts';

/** Sitting, the pelvis rocks back and forth. */
export const pelvicTiltChair = {
  id: 'pelvic-tilt-chair',
  sides: 'both',
  props: ['chair'],
  phases: [
    { name: 'start', seconds: 1, posture: 'seated_chair', pose: {} },
    { name: 'flat', seconds: 3, posture: 'seated_chair', pose: { 'pelvis.tilt_posterior': 15, 'lumbar.flexion': 18 } },
    { name: 'arch', seconds: 3, posture: 'seated_chair', pose: { 'pelvis.tilt_anterior': 10, 'lumbar.extension': 10 } },
    { name: 'return', seconds: 1, posture: 'seated_chair', pose: {} },
  ],
  view: { yaw: 84, pitch: 5 },
  basis: 'estimate',
} as const satisfies Move;
