import type { SpineRegion } from './spine-joints.ts';

/**
 * What a pose may say: one angle a key, degrees from standing with hanging arms. Flexion and extension (and the other
 * opposites) are one angle: the last one written counts.
 *
 * Side bend and rotation of the spine count toward the right. A key of a paired joint moves both sides; with `_L` or
 * `_R` behind the joint it moves one. `limit` is how far a person can go, degrees.
 *
 * @basis literature (AAOS normal ranges, recalled), widened where a listed move needs it: passive end range of knee and
 *   hip in kneeling is beyond the textbook range; wrist and forearm are textbook ranges, recalled
 */
export const POSE_KEYS = {
  'lumbar.flexion': { opposite: 'lumbar.extension', limit: 60 },
  'lumbar.extension': { opposite: 'lumbar.flexion', limit: 25 },
  'lumbar.lateral_bend': { signed: true, limit: 25 },
  'lumbar.rotation': { signed: true, limit: 10 },
  'thoracic.flexion': { opposite: 'thoracic.extension', limit: 35 },
  'thoracic.extension': { opposite: 'thoracic.flexion', limit: 20 },
  'thoracic.lateral_bend': { signed: true, limit: 25 },
  'thoracic.rotation': { signed: true, limit: 35 },
  'cervical.flexion': { opposite: 'cervical.extension', limit: 50 },
  'cervical.extension': { opposite: 'cervical.flexion', limit: 60 },
  'cervical.lateral_bend': { signed: true, limit: 45 },
  'cervical.rotation': { signed: true, limit: 80 },
  'cervical.upper_flexion': { limit: 20 },
  'cervical.lower_extension': { limit: 25 },
  'pelvis.tilt_anterior': { opposite: 'pelvis.tilt_posterior', limit: 20 },
  'pelvis.tilt_posterior': { opposite: 'pelvis.tilt_anterior', limit: 25 },
  'hip.flexion': { paired: true, opposite: 'hip.extension', limit: 130 },
  'hip.extension': { paired: true, opposite: 'hip.flexion', limit: 20 },
  'hip.abduction': { paired: true, opposite: 'hip.adduction', limit: 45 },
  'hip.adduction': { paired: true, opposite: 'hip.abduction', limit: 30 },
  'hip.external_rotation': { paired: true, opposite: 'hip.internal_rotation', limit: 45 },
  'hip.internal_rotation': { paired: true, opposite: 'hip.external_rotation', limit: 40 },
  'knee.flexion': { paired: true, limit: 155 },
  'ankle.dorsiflexion': { paired: true, opposite: 'ankle.plantarflexion', limit: 20 },
  'ankle.plantarflexion': { paired: true, opposite: 'ankle.dorsiflexion', limit: 50 },
  'shoulder.flexion': { paired: true, opposite: 'shoulder.extension', limit: 180 },
  'shoulder.extension': { paired: true, opposite: 'shoulder.flexion', limit: 60 },
  'shoulder.abduction': { paired: true, opposite: 'shoulder.adduction', limit: 180 },
  'shoulder.adduction': { paired: true, opposite: 'shoulder.abduction', limit: 30 },
  'shoulder.horizontal_adduction': { paired: true, opposite: 'shoulder.horizontal_abduction', limit: 130 },
  'shoulder.horizontal_abduction': { paired: true, opposite: 'shoulder.horizontal_adduction', limit: 45 },
  'shoulder.external_rotation': { paired: true, opposite: 'shoulder.internal_rotation', limit: 90 },
  'shoulder.internal_rotation': { paired: true, opposite: 'shoulder.external_rotation', limit: 70 },
  'scapula.protraction': { paired: true, opposite: 'scapula.retraction', limit: 25 },
  'scapula.retraction': { paired: true, opposite: 'scapula.protraction', limit: 30 },
  'scapula.depression': { paired: true, opposite: 'scapula.elevation', limit: 15 },
  'scapula.elevation': { paired: true, opposite: 'scapula.depression', limit: 40 },
  'elbow.flexion': { paired: true, limit: 150 },
  'forearm.pronation': { paired: true, opposite: 'forearm.supination', limit: 80 },
  'forearm.supination': { paired: true, opposite: 'forearm.pronation', limit: 80 },
  'wrist.extension': { paired: true, opposite: 'wrist.flexion', limit: 80 },
  'wrist.flexion': { paired: true, opposite: 'wrist.extension', limit: 80 },
} as const satisfies Record<string, PoseKeyFigures>;

/** What is known of one key. */
export interface PoseKeyFigures {
  readonly limit: number;
  /** Below zero means the other way; the limit holds both ways. */
  readonly signed?: boolean;
  readonly opposite?: string;
  readonly paired?: boolean;
}

type Keys = typeof POSE_KEYS;
export type PlainPoseKey = keyof Keys;
type PairedKeyOf<K> = K extends `${infer Joint}.${infer Motion}` ? (K extends keyof Keys ? (Keys[K] extends { paired: true } ? `${Joint}_${'L' | 'R'}.${Motion}` : never) : never) : never;
/** A key of a pose, as `lumbar.flexion`, `hip.flexion` or `hip_R.flexion`. */
export type PoseKey = PlainPoseKey | PairedKeyOf<PlainPoseKey>;

export const SPINE_REGIONS: readonly SpineRegion[] = ['lumbar', 'thoracic', 'cervical'];
