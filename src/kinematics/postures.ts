import type { PoseAngles } from './pose.ts';
import type { Contact, PostureId } from './moves/move.ts';

/** Where a posture starts: its angles, degrees, and what the body rests on. */
export interface Posture {
  readonly pose: PoseAngles;
  readonly contacts: readonly Contact[];
}

/** The postures that moves begin in. @basis estimate: angles of the move list, hands and head added so that they rest */
export const POSTURES: Readonly<Record<PostureId, Posture>> = {
  standing: { pose: {}, contacts: [{ point: 'foot_L', on: 'floor' }, { point: 'foot_R', on: 'floor' }] },
  seated_chair: {
    pose: { 'hip.flexion': 90, 'knee.flexion': 90, 'shoulder.flexion': 20, 'elbow.flexion': 60, 'forearm.pronation': 60 },
    contacts: [
      { point: 'seat', on: 'chair_seat' },
      { point: 'foot_L', on: 'floor' },
      { point: 'foot_R', on: 'floor' },
      { point: 'hand_L', on: 'thigh_top_L' },
      { point: 'hand_R', on: 'thigh_top_R' },
    ],
  },
  supine_hooklying: {
    pose: { 'hip.flexion': 45, 'knee.flexion': 90, 'shoulder.abduction': 25 },
    contacts: [
      { point: 'back', on: 'floor' },
      { point: 'sacrum', on: 'floor' },
      { point: 'head', on: 'pillow' },
      { point: 'foot_L', on: 'floor' },
      { point: 'foot_R', on: 'floor' },
    ],
  },
  supine_flat: { pose: { 'shoulder.abduction': 25 }, contacts: [{ point: 'back', on: 'floor' }, { point: 'sacrum', on: 'floor' }, { point: 'head', on: 'pillow' }, { point: 'heel_L', on: 'floor' }, { point: 'heel_R', on: 'floor' }] },
  prone: {
    pose: { 'shoulder.abduction': 45, 'elbow.flexion': 130, 'ankle.plantarflexion': 45 },
    contacts: [
      { point: 'pelvis', on: 'floor' },
      { point: 'thigh_L', on: 'floor' },
      { point: 'thigh_R', on: 'floor' },
      { point: 'hand_L', on: 'floor' },
      { point: 'hand_R', on: 'floor' },
    ],
  },
  kneeling_all_fours: {
    pose: { 'hip.flexion': 90, 'knee.flexion': 90, 'shoulder.flexion': 90, 'ankle.plantarflexion': 40, 'wrist.extension': 75, 'forearm.pronation': 70 },
    contacts: [
      { point: 'knee_L', on: 'floor' },
      { point: 'knee_R', on: 'floor' },
      { point: 'instep_L', on: 'floor' },
      { point: 'instep_R', on: 'floor' },
      { point: 'hand_L', on: 'floor' },
      { point: 'hand_R', on: 'floor' },
    ],
  },
  kneeling_fold: {
    pose: { 'hip.flexion': 115, 'knee.flexion': 150, 'shoulder.flexion': 150, 'ankle.plantarflexion': 45, 'wrist.extension': 20, 'forearm.pronation': 70 },
    contacts: [
      { point: 'knee_L', on: 'floor' },
      { point: 'knee_R', on: 'floor' },
      { point: 'instep_L', on: 'floor' },
      { point: 'instep_R', on: 'floor' },
      { point: 'hand_L', on: 'floor' },
      { point: 'hand_R', on: 'floor' },
    ],
  },
  half_kneel: {
    pose: { 'hip_L.flexion': 90, 'knee_L.flexion': 90, 'knee_R.flexion': 90, 'ankle_R.plantarflexion': 40 },
    contacts: [
      { point: 'foot_L', on: 'floor' },
      { point: 'knee_R', on: 'floor' },
    ],
  },
};
