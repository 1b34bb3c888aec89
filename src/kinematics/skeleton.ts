import { CHEST_FOLLOWS, ELBOW_AXIS, HAND_AXES, LIMB_JOINTS, MIRRORED_SEGMENTS, PAIRED_SEGMENTS, SEGMENT_IDS, SPINE_JOINTS, type PairedSegment, type SegmentId, type SpineRegion } from '#src/anatomy/joints.ts';
import type { PlainPoseKey } from '#src/anatomy/pose-keys.ts';
import { addDualQuaternion, rigidOf, writeDualQuaternion } from '#src/math/dual-quaternion.ts';
import { about, compose, cross, IDENTITY, minus, mirrored, RAD, turn, unit, type Rigid, type Vec3 } from '#src/math/rigid.ts';
import type { PoseAngles } from './pose.ts';
import { resolvePose, type ResolvedPose } from './resolve-pose.ts';
import { poseShoulder } from './shoulder.ts';

/** Every segment's motion from standing to the pose, metres, body frame: SEGMENT_IDS × 12, each [R | t] row by row. */
export type SegmentMotions = Float64Array;

const INDEX = new Map<SegmentId, number>(SEGMENT_IDS.map((id, i) => [id, i]));
export const segmentIndex = (id: SegmentId): number => INDEX.get(id)!;

/** The motion of one segment. */
export const motionOf = (motions: SegmentMotions, id: SegmentId): Rigid => motions.subarray(segmentIndex(id) * 12, segmentIndex(id) * 12 + 12);

const X: Vec3 = [1, 0, 0];
const Y: Vec3 = [0, 1, 0];
const Z: Vec3 = [0, 0, 1];

const centreOf = (id: PairedSegment): Vec3 => LIMB_JOINTS.find(({ child }) => child === id)!.centre;
const FOREARM_AXIS = unit(minus(centreOf('hand'), centreOf('forearm')));
const WRIST_AXIS = unit(cross(HAND_AXES.distal, HAND_AXES.palmar));

/** The figures have five digits: a turn about an axis that is not quite of unit length would swell what it turns. */
const LEVELS = SPINE_JOINTS.map((joint) => ({ ...joint, lateral: unit(joint.lateral), axial: unit(joint.axial) }));
const ELBOW = unit(ELBOW_AXIS);

/** Where upper cervical flexion and lower cervical extension act, with their shares brought to a sum of 1. */
const UPPER = ['C2', 'C1', 'skull'];
const LOWER = ['C7', 'C6', 'C5', 'C4', 'C3'];
const sumOfShares = (children: readonly string[]): number =>
  SPINE_JOINTS.filter(({ child }) => children.includes(child)).reduce((sum, { shares }) => sum + shares.flexion, 0);
const UPPER_SHARES = sumOfShares(UPPER);
const LOWER_SHARES = sumOfShares(LOWER);

/** @param root where the whole body is put; left out, the pelvis stays */
export function poseSkeleton(angles: PoseAngles, root: Rigid = IDENTITY): SegmentMotions {
  return poseResolved(resolvePose(angles), root);
}

/**
 * Forward kinematics: angles to the motion of every segment.
 *
 * The spine goes level by level, each with its share of the region's angle (turning, then side bend, then bending about
 * the level's own axes). The pelvis tilts about the line between the hips and leaves the legs as they are. The front of
 * the chest follows the middle of T2 to T9.
 */
export function poseResolved(pose: ResolvedPose, root: Rigid): SegmentMotions {
  const out = new Float64Array(SEGMENT_IDS.length * 12);
  const put = (id: SegmentId, motion: Rigid): void => out.set(motion, segmentIndex(id) * 12);
  const hipCentre: Vec3 = [0, centreOf('femur')[1], centreOf('femur')[2]];
  put('pelvis', compose(root, about(hipCentre, turn(X, pose.get('pelvis.tilt_anterior') * RAD))));

  const angleOf = Object.fromEntries(
    (['lumbar', 'thoracic', 'cervical'] as const).map((region) => [
      region,
      {
        flexion: pose.get(`${region}.flexion`) * RAD,
        lateral: -pose.get(`${region}.lateral_bend`) * RAD,
        axial: -pose.get(`${region}.rotation`) * RAD,
      },
    ]),
  ) as Record<SpineRegion, { flexion: number; lateral: number; axial: number }>;
  const upper = pose.get('cervical.upper_flexion') * RAD;
  const lower = pose.get('cervical.lower_extension') * RAD;
  for (const { child, parent, region, centre, lateral, axial, shares } of LEVELS) {
    const { flexion, lateral: bend, axial: twist } = angleOf[region];
    let forward = flexion * shares.flexion;
    if (UPPER.includes(child)) forward += (upper * shares.flexion) / UPPER_SHARES;
    if (LOWER.includes(child)) forward -= (lower * shares.flexion) / LOWER_SHARES;
    const rotation = compose(compose(turn(axial, twist * shares.axial), turn(lateral, bend * shares.lateral)), turn(X, forward));
    put(child, compose(motionOf(out, parent), about(centre, rotation)));
  }
  put('thorax', middleOf(out, CHEST_FOLLOWS));
  for (const side of ['left', 'right'] as const) {
    for (const [id, motion] of limbsOf(pose, side, root, motionOf(out, 'thorax'))) put(`${id}.${side}`, motion);
  }
  return out;
}

/** The mean motion of some segments. */
function middleOf(motions: SegmentMotions, ids: readonly SegmentId[]): Rigid {
  const sum = new Float64Array(8);
  const one = new Float64Array(8);
  for (const id of ids) {
    writeDualQuaternion(motions, segmentIndex(id) * 12, one, 0);
    addDualQuaternion(one, 0, 1 / ids.length, sum);
  }
  return rigidOf(sum);
}

/** Arm and leg of one side. The right ones are posed as left ones in the mirror. */
function limbsOf(pose: ResolvedPose, side: 'left' | 'right', root: Rigid, thorax: Rigid): [PairedSegment, Rigid][] {
  const letter = side === 'left' ? 'L' : 'R';
  const flip = (motion: Rigid): Rigid => (side === 'left' ? motion : mirrored(motion));
  const angle = (key: PlainPoseKey): number => pose.get(key, letter) * RAD;
  const chest = flip(thorax);
  const shoulder = poseShoulder({
    flexion: pose.get('shoulder.flexion', letter),
    abduction: pose.get('shoulder.abduction', letter),
    horizontalAdduction: pose.get('shoulder.horizontal_adduction', letter),
    externalRotation: pose.get('shoulder.external_rotation', letter),
    protraction: pose.get('scapula.protraction', letter),
    elevation: pose.get('scapula.elevation', letter),
  });
  const humerus = compose(chest, shoulder.humerus);
  // half of the forearm's turning is seen at the elbow, all of it at the wrist
  const pronation = turn(FOREARM_AXIS, angle('forearm.pronation') / 2);
  const elbow = about(centreOf('forearm'), turn(ELBOW, -angle('elbow.flexion')));
  const forearm = compose(compose(humerus, elbow), about(centreOf('forearm'), pronation));
  const wrist = compose(pronation, turn(WRIST_AXIS, angle('wrist.flexion')));
  const hand = compose(forearm, about(centreOf('hand'), wrist));

  const hip = compose(
    compose(turn(X, -angle('hip.flexion')), turn(Z, angle('hip.abduction'))),
    turn(Y, angle('hip.external_rotation')),
  );
  const femur = compose(flip(root), about(centreOf('femur'), hip));
  const tibia = compose(femur, about(centreOf('tibia'), turn(X, angle('knee.flexion'))));
  const foot = compose(tibia, about(centreOf('foot'), turn(X, -angle('ankle.dorsiflexion'))));
  const motions: Record<PairedSegment, Rigid> = {
    clavicle: compose(chest, shoulder.clavicle),
    scapula: compose(chest, shoulder.scapula),
    humerus,
    forearm,
    hand,
    femur,
    tibia,
    foot,
  };
  return PAIRED_SEGMENTS.map((id) => [id, flip(motions[id])]);
}

/** The same motions in the mirror: left and right change places. */
export function mirrorMotions(motions: SegmentMotions): SegmentMotions {
  const out = new Float64Array(motions.length);
  for (const [i, other] of MIRRORED_SEGMENTS.entries()) out.set(mirrored(motions.subarray(i * 12, i * 12 + 12)), other * 12);
  return out;
}
