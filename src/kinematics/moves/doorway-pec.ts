import type { Move } from './move.ts';

/** Doorway chest stretch. */
export const doorwayPec = {
  id: 'doorway-pec',
  sides: 'both',
  props: ['doorway'],
  phases: [
    {
      name: 'start', seconds: 1, posture: 'standing',
      pose: { 'shoulder.abduction': 90, 'shoulder.external_rotation': 90, 'elbow.flexion': 90 },
      contacts: [{ point: 'forearm_L', on: 'door_frame' }, { point: 'forearm_R', on: 'door_frame' }],
    },
    {
      name: 'lean', seconds: 3, posture: 'standing',
      pose: { 'shoulder.horizontal_abduction': 20, 'thoracic.extension': 10, 'scapula.retraction': 10, 'hip_L.flexion': 20, 'hip_R.extension': 12 },
      contacts: [{ point: 'forearm_L', on: 'door_frame' }, { point: 'forearm_R', on: 'door_frame' }, { point: 'toes_R', on: 'floor' }],
      lifts: ['foot_R'],
    },
    { name: 'hold', seconds: 20, posture: 'standing', pose: { 'shoulder.horizontal_abduction': 30, 'thoracic.extension': 12 }, lifts: ['foot_R'] },
    { name: 'return', seconds: 3, posture: 'standing', pose: {} },
  ],
  view: { yaw: 28, pitch: 6 },
  basis: 'estimate',
} as const satisfies Move;
