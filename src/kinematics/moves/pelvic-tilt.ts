import type { Move } from './move.ts';

/** Pelvic tilt. */
export const pelvicTilt = {
  id: 'pelvic-tilt',
  sides: 'both',
  props: ['mat', 'pillow'],
  phases: [
    { name: 'start', seconds: 1, posture: 'supine_hooklying', pose: { 'pelvis.tilt_posterior': 0 } },
    { name: 'flat', seconds: 3, posture: 'supine_hooklying', pose: { 'pelvis.tilt_posterior': 20, 'lumbar.flexion': 20 } },
    { name: 'arch', seconds: 3, posture: 'supine_hooklying', pose: { 'pelvis.tilt_anterior': 10, 'lumbar.extension': 10 } },
    { name: 'return', seconds: 1, posture: 'supine_hooklying', pose: {} },
  ],
  view: { yaw: 86, pitch: 6 },
  basis: 'estimate',
} as const satisfies Move;
