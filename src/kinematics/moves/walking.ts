import type { Move } from './move.ts';

/** Walking. One stride of eight moments; angles of a textbook stride, recalled. */
export const walking = {
  id: 'walking',
  sides: 'both',
  props: [],
  phases: [
    {
      name: 'start', seconds: 0.14, posture: 'standing',
      pose: { 'hip_R.flexion': 25, 'knee_R.flexion': 5, 'ankle_R.dorsiflexion': 0, 'hip_L.flexion': -4, 'knee_L.flexion': 34, 'ankle_L.dorsiflexion': -13, 'shoulder_R.flexion': -18, 'shoulder_L.flexion': 18, 'elbow.flexion': 18, 'thoracic.rotation': 5, 'lumbar.rotation': -2 },
      contacts: [{ point: 'heel_R', on: 'floor', slides: true }, { point: 'toes_L', on: 'floor', slides: true }],
      lifts: ['foot_L', 'foot_R'],
    },
    {
      name: 'step-1', seconds: 0.14, posture: 'standing',
      pose: { 'hip_R.flexion': 22, 'knee_R.flexion': 16, 'ankle_R.dorsiflexion': -4, 'hip_L.flexion': 16, 'knee_L.flexion': 60, 'ankle_L.dorsiflexion': -7, 'shoulder_R.flexion': -14, 'shoulder_L.flexion': 14, 'elbow.flexion': 18, 'thoracic.rotation': 4, 'lumbar.rotation': -1 },
      contacts: [{ point: 'foot_R', on: 'floor', slides: true }],
      lifts: ['foot_L'],
    },
    {
      name: 'step-2', seconds: 0.14, posture: 'standing',
      pose: { 'hip_R.flexion': 6, 'knee_R.flexion': 7, 'ankle_R.dorsiflexion': 4, 'hip_L.flexion': 26, 'knee_L.flexion': 34, 'ankle_L.dorsiflexion': 0, 'shoulder_R.flexion': 0, 'shoulder_L.flexion': 0, 'elbow.flexion': 18, 'thoracic.rotation': 0, 'lumbar.rotation': 0 },
      contacts: [{ point: 'foot_R', on: 'floor', slides: true }],
      lifts: ['foot_L'],
    },
    {
      name: 'step-3', seconds: 0.14, posture: 'standing',
      pose: { 'hip_R.flexion': -9, 'knee_R.flexion': 6, 'ankle_R.dorsiflexion': 9, 'hip_L.flexion': 26, 'knee_L.flexion': 8, 'ankle_L.dorsiflexion': 0, 'shoulder_R.flexion': 14, 'shoulder_L.flexion': -14, 'elbow.flexion': 18, 'thoracic.rotation': -4, 'lumbar.rotation': 1 },
      contacts: [{ point: 'toes_R', on: 'floor', slides: true }],
      lifts: ['foot_L', 'foot_R'],
    },
    {
      name: 'step-4', seconds: 0.14, posture: 'standing',
      pose: { 'hip_R.flexion': -4, 'knee_R.flexion': 34, 'ankle_R.dorsiflexion': -13, 'hip_L.flexion': 25, 'knee_L.flexion': 5, 'ankle_L.dorsiflexion': 0, 'shoulder_R.flexion': 18, 'shoulder_L.flexion': -18, 'elbow.flexion': 18, 'thoracic.rotation': -5, 'lumbar.rotation': 2 },
      contacts: [{ point: 'toes_R', on: 'floor', slides: true }, { point: 'heel_L', on: 'floor', slides: true }],
      lifts: ['foot_L', 'foot_R'],
    },
    {
      name: 'step-5', seconds: 0.14, posture: 'standing',
      pose: { 'hip_R.flexion': 16, 'knee_R.flexion': 60, 'ankle_R.dorsiflexion': -7, 'hip_L.flexion': 22, 'knee_L.flexion': 16, 'ankle_L.dorsiflexion': -4, 'shoulder_R.flexion': 14, 'shoulder_L.flexion': -14, 'elbow.flexion': 18, 'thoracic.rotation': -4, 'lumbar.rotation': 1 },
      contacts: [{ point: 'foot_L', on: 'floor', slides: true }],
      lifts: ['foot_R'],
    },
    {
      name: 'step-6', seconds: 0.14, posture: 'standing',
      pose: { 'hip_R.flexion': 26, 'knee_R.flexion': 34, 'ankle_R.dorsiflexion': 0, 'hip_L.flexion': 6, 'knee_L.flexion': 7, 'ankle_L.dorsiflexion': 4, 'shoulder_R.flexion': 0, 'shoulder_L.flexion': 0, 'elbow.flexion': 18, 'thoracic.rotation': 0, 'lumbar.rotation': 0 },
      contacts: [{ point: 'foot_L', on: 'floor', slides: true }],
      lifts: ['foot_R'],
    },
    {
      name: 'step-7', seconds: 0.14, posture: 'standing',
      pose: { 'hip_R.flexion': 26, 'knee_R.flexion': 8, 'ankle_R.dorsiflexion': 0, 'hip_L.flexion': -9, 'knee_L.flexion': 6, 'ankle_L.dorsiflexion': 9, 'shoulder_R.flexion': -14, 'shoulder_L.flexion': 14, 'elbow.flexion': 18, 'thoracic.rotation': 4, 'lumbar.rotation': -1 },
      contacts: [{ point: 'toes_L', on: 'floor', slides: true }],
      lifts: ['foot_L', 'foot_R'],
    },
    { name: 'return', seconds: 0.14, posture: 'standing', pose: {} },
  ],
  view: { yaw: 70, pitch: 5 },
  flows: true,
  basis: 'estimate',
} as const satisfies Move;
