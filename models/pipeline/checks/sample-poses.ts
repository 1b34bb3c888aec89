import type { PoseAngles } from '#src/kinematics/pose.ts';

/** Far ends of what people do, one joint at a time, to see where the flesh folds. Degrees. */
export const SAMPLE_POSES: Readonly<Record<string, PoseAngles>> = {
  'arms-forward': { 'shoulder.flexion': 90 },
  'arms-up': { 'shoulder.flexion': 150 },
  'arms-out': { 'shoulder.abduction': 90 },
  'arms-high': { 'shoulder.abduction': 160 },
  'arms-back': { 'shoulder.extension': 45 },
  'arm-across': { 'shoulder_L.flexion': 80, 'shoulder_L.horizontal_adduction': 110, 'scapula_L.protraction': 15 },
  elbow: { 'elbow.flexion': 130 },
  hip: { 'hip.flexion': 110, 'knee.flexion': 90 },
  'one-hip': { 'hip_L.flexion': 110, 'knee_L.flexion': 120 },
  'hip-back': { 'hip_L.extension': 20, 'knee_L.flexion': 120 },
  'legs-apart': { 'hip.abduction': 40 },
  'figure-four': { 'hip.flexion': 90, 'knee.flexion': 90, 'hip_L.external_rotation': 45, 'hip_L.abduction': 30 },
  kneel: { 'hip.flexion': 80, 'knee.flexion': 150, 'ankle.plantarflexion': 45 },
  bow: { 'lumbar.flexion': 60, 'thoracic.flexion': 20 },
  curl: { 'lumbar.flexion': 60, 'thoracic.flexion': 35, 'cervical.flexion': 50, 'hip.flexion': 100, 'knee.flexion': 110 },
  arch: { 'lumbar.extension': 25, 'thoracic.extension': 20, 'cervical.extension': 40 },
  'side-bend': { 'lumbar.lateral_bend': 25, 'thoracic.lateral_bend': 25 },
  twist: { 'lumbar.rotation': 10, 'thoracic.rotation': 35 },
  'neck-side': { 'cervical.lateral_bend': 40 },
  'neck-turn': { 'cervical.rotation': 75 },
  'neck-down': { 'cervical.flexion': 50 },
  'neck-up': { 'cervical.extension': 60 },
};
