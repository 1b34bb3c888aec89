import type { Move } from './move.ts';

/** Lower back rotation (knee roll). */
export const supineTwist = {
  id: 'supine-twist',
  sides: 'one',
  props: ['mat', 'pillow'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'supine_hooklying',
      pose: { 'hip.flexion': 60, 'knee.flexion': 90, 'shoulder.abduction': 80, 'forearm.supination': 40 },
    },
    {
      name: 'roll', seconds: 3, posture: 'supine_hooklying', rollLeft: 35,
      pose: { 'hip.flexion': 60, 'knee.flexion': 90, 'lumbar.rotation': 6, 'thoracic.rotation': 22 },
      contacts: [{ point: 'shoulder_R', on: 'floor' }, { point: 'shoulder_L', on: 'floor' }, { point: 'buttock_L', on: 'floor' }],
      lifts: ['foot_L', 'foot_R', 'back', 'sacrum'],
    },
    {
      name: 'hold', seconds: 10, posture: 'supine_hooklying', rollLeft: 45,
      pose: { 'hip.flexion': 60, 'knee.flexion': 90, 'lumbar.rotation': 8, 'thoracic.rotation': 28 },
      lifts: ['foot_L', 'foot_R', 'back', 'sacrum'],
    },
    { name: 'return', seconds: 3, posture: 'supine_hooklying', pose: {} },
  ],
  view: { yaw: 118, pitch: 34 },
  basis: 'estimate',
} as const satisfies Move;
