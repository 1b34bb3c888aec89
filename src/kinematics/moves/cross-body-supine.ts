import type { Move } from './move.ts';

/** Lying, one arm goes across the chest. */
export const crossBodySupine = {
  id: 'cross-body-supine',
  sides: 'one',
  props: ['mat', 'pillow'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'supine_hooklying',
      pose: { 'shoulder_R.flexion': 90, 'shoulder_R.horizontal_adduction': 0, 'elbow_R.flexion': 5 },
    },
    {
      name: 'across', seconds: 2, posture: 'supine_hooklying',
      pose: { 'shoulder_R.horizontal_adduction': 35, 'scapula_R.protraction': 15, 'shoulder_L.flexion': 70, 'shoulder_L.horizontal_adduction': 35, 'elbow_L.flexion': 95 },
      contacts: [{ point: 'hand_L', on: 'elbow_R' }],
    },
    { name: 'hold', seconds: 20, posture: 'supine_hooklying', pose: { 'shoulder_R.horizontal_adduction': 45, 'scapula_R.protraction': 20 } },
    { name: 'return', seconds: 2, posture: 'supine_hooklying', pose: {} },
  ],
  view: { yaw: 112, pitch: 34 },
  basis: 'estimate',
} as const satisfies Move;
