import type { Move } from './move.ts';

/** Lying face up with a rolled towel along the spine. */
export const towelRoll = {
  id: 'towel-roll',
  sides: 'both',
  props: ['mat', 'pillow', 'towel_roll'],
  phases: [
    { name: 'start', seconds: 1, posture: 'supine_hooklying', pose: { 'shoulder.abduction': 30 } },
    {
      name: 'open', seconds: 3, posture: 'supine_hooklying',
      pose: { 'shoulder.abduction': 60, 'thoracic.extension': 8, 'scapula.retraction': 8, 'shoulder.external_rotation': 30 },
    },
    {
      name: 'hold', seconds: 30, posture: 'supine_hooklying',
      pose: { 'shoulder.abduction': 75, 'thoracic.extension': 10, 'scapula.retraction': 12 },
    },
    { name: 'return', seconds: 3, posture: 'supine_hooklying', pose: {} },
  ],
  view: { yaw: 100, pitch: 30 },
  basis: 'estimate',
} as const satisfies Move;
