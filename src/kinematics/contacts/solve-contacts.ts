import { HAND_AXES, type SegmentId } from '#src/anatomy/joints.ts';
import type { PoseKey } from '#src/anatomy/pose-keys.ts';
import { applyTo, RAD, rotateBy, type Vec3 } from '#src/math/rigid.ts';
import { motionOf, poseSkeleton, type SegmentMotions } from '../skeleton.ts';
import { contactAt, contactMiddle } from './contact-point.ts';
import { leastSquares } from './least-squares.ts';
import { rangeOf, signedPose } from '../signed-pose.ts';
import { rootMotion, type Stance } from './stance.ts';

/** What should be so in a solved stance. Metres, room frame: floor y = 0. */
export type Goal =
  /** Every point of the contact lies on a plane across an axis; `normal` points out of the surface. */
  | { readonly kind: 'plane'; readonly point: string; readonly axis: 0 | 1 | 2; readonly value: number; readonly normal: 1 | -1 }
  /** The middle of the contact stays at these coordinates; null is free. */
  | { readonly kind: 'spot'; readonly point: string; readonly at: readonly (number | null)[] }
  /** Two parts of the body meet. */
  | { readonly kind: 'touch'; readonly point: string; readonly other: string };

/** How much each miss weighs. Tuned: contacts hold to millimetres, and a joint gives some degrees before it would lift off. */
const WEIGHTS = { plane: 3, spot: 2.5, touch: 1.2, palm: 0.02, floor: 4, trunk: 1.5, joint: 0.025, roll: 1, pitch: 0.006, place: 0.004 } as const;

/** What never goes below the floor. */
const ABOVE_FLOOR = [
  'head', 'forehead', 'back', 'sacrum', 'chest', 'pelvis',
  ...['foot', 'instep', 'knee', 'knee_top', 'shin', 'calf', 'thigh_back', 'hand', 'forearm', 'elbow', 'shoulder'].flatMap((name) => [`${name}_L`, `${name}_R`]),
];

/** Balls inside the trunk that no arm goes into: segment, middle of the standing body and radius, metres. Tuned to the skin of the chest and belly, less what gives. */
const TRUNK_BALLS: readonly { readonly segment: SegmentId; readonly middle: Vec3; readonly radius: number }[] = [
  { segment: 'T4', middle: [0, 1.38, -0.03], radius: 0.115 },
  { segment: 'T9', middle: [0, 1.28, -0.02], radius: 0.12 },
  { segment: 'L2', middle: [0, 1.15, 0], radius: 0.11 },
];
const OUTSIDE_TRUNK = ['hand', 'forearm', 'elbow'].flatMap((name) => [`${name}_L`, `${name}_R`]);

/** Joints that give way so that a contact holds: of the part that touches, never of what it touches. Keys as in signed-pose.ts. */
function jointsOf(point: string): PoseKey[] {
  const side = /_([LR])$/.exec(point)?.[1];
  const part = point.replace(/_[LR]$/, '');
  const keys = (names: readonly string[]): PoseKey[] => names.map((name) => name.replace('.', `_${side}.`) as PoseKey);
  if (['hand', 'forearm', 'elbow'].includes(part)) {
    const arm = ['shoulder.flexion', 'shoulder.abduction', 'shoulder.horizontal_adduction', 'shoulder.external_rotation', 'elbow.flexion'];
    return keys(part === 'hand' ? [...arm, 'forearm.pronation', 'wrist.extension'] : arm);
  }
  if (['foot', 'heel', 'toes', 'instep', 'ankle'].includes(part)) {
    return keys(['hip.flexion', 'hip.abduction', 'hip.external_rotation', 'knee.flexion', 'ankle.dorsiflexion']);
  }
  if (['knee', 'shin'].includes(part)) return keys(['hip.flexion', 'hip.abduction', 'knee.flexion']);
  return ['head', 'forehead', 'head_back'].includes(part) ? ['cervical.flexion'] : [];
}

/** A solved stance and the largest miss of its contacts, metres. */
export interface Solved {
  readonly stance: Stance;
  readonly miss: number;
}

/** An arm that only lies on its own body: it follows, and never bends or tips the body to get there. */
const follows = (goal: Goal): boolean => goal.kind === 'touch' && /^(hand|forearm|elbow)_/.test(goal.point);

/**
 * Puts the body down: finds the place of the whole body and small changes of the limbs so that every goal holds.
 *
 * What the spine does is never changed, but for the neck where the head rests on something. Joints without a goal keep
 * their angles. The answer stays near the guess and within the limits. Hands on the own body come last and move the arm
 * alone: solved together, leaning the body is cheaper than bending an elbow, and a fold or a lunge loses its depth.
 */
export function solveContacts(guess: Stance, goals: readonly Goal[]): Solved {
  const body = fit(guess, goals.filter((goal) => !follows(goal)), true);
  const arms = goals.filter(follows);
  const stance = arms.length > 0 ? fit(body, arms, false) : body;
  const motions = poseSkeleton(stance.pose, rootMotion(stance.root));
  return { stance, miss: Math.max(0, ...goals.map((goal) => missOf(goal, motions))) };
}

/** @param moves whether the body may go elsewhere; if not, only the joints of the goals give way */
function fit(guess: Stance, goals: readonly Goal[], moves: boolean): Stance {
  const pose = signedPose(guess.pose);
  const keys = [...new Set(goals.flatMap(({ point }) => jointsOf(point)))];
  const { root } = guess;
  const start = [...root.at, root.pitch * RAD, root.sway * RAD, root.spin * RAD, ...keys.map((key) => (pose[key] ?? 0) * RAD)];
  const stanceOf = (values: Float64Array): Stance => ({
    root: moves ? { at: [values[0]!, values[1]!, values[2]!], pitch: values[3]! / RAD, sway: values[4]! / RAD, spin: values[5]! / RAD } : root,
    pose: { ...pose, ...Object.fromEntries(keys.map((key, i) => [key, values[6 + i]! / RAD])) },
  });
  const ranges = [
    ...start.slice(0, 6).map((value): [number, number] => (moves ? [-Infinity, Infinity] : [value, value])),
    ...keys.map((key) => rangeOf(key).map((degrees) => degrees * RAD) as [number, number]),
  ];
  const residuals = (values: Float64Array): number[] => {
    const stance = stanceOf(values);
    const motions = poseSkeleton(stance.pose, rootMotion(stance.root));
    const out: number[] = [];
    for (const goal of goals) out.push(...missesOf(goal, motions));
    for (const name of ABOVE_FLOOR) for (const [, y] of contactAt(motions, name)) out.push(WEIGHTS.floor * Math.min(0, y));
    for (const { segment, middle, radius } of TRUNK_BALLS) {
      const at = applyTo(motionOf(motions, segment), middle);
      for (const name of OUTSIDE_TRUNK) out.push(WEIGHTS.trunk * Math.min(0, Math.hypot(...contactMiddle(motions, name).map((value, k) => value - at[k]!)) - radius));
    }
    for (let k = 0; k < 3; k++) out.push(WEIGHTS.place * (values[k]! - start[k]!));
    out.push(WEIGHTS.pitch * (values[3]! - start[3]!), WEIGHTS.roll * (values[4]! - start[4]!), WEIGHTS.roll * (values[5]! - start[5]!));
    for (let i = 6; i < values.length; i++) out.push(WEIGHTS.joint * (values[i]! - start[i]!));
    return out;
  };
  return stanceOf(leastSquares(start, ranges, residuals).values);
}

function missesOf(goal: Goal, motions: SegmentMotions): number[] {
  if (goal.kind === 'plane') {
    const out = contactAt(motions, goal.point).map((point) => WEIGHTS.plane * (point[goal.axis] - goal.value));
    const side = /^hand_([LR])$/.exec(goal.point)?.[1];
    if (side) out.push(...palmMiss(motions, side as 'L' | 'R', goal.axis, goal.normal));
    return out;
  }
  const middle = contactMiddle(motions, goal.point);
  if (goal.kind === 'spot') return goal.at.map((value, k) => (value === null ? 0 : WEIGHTS.spot * (middle[k]! - value)));
  return contactMiddle(motions, goal.other).map((value, k) => WEIGHTS.touch * (middle[k]! - value));
}

/** A flat hand: the palm faces the surface. */
function palmMiss(motions: SegmentMotions, side: 'L' | 'R', axis: number, normal: number): number[] {
  const [x, y, z] = HAND_AXES.palmar;
  const palm: Vec3 = side === 'L' ? [x, y, z] : [-x, y, z];
  const faced = rotateBy(motionOf(motions, side === 'L' ? 'hand.left' : 'hand.right'), palm);
  return faced.map((value, k) => WEIGHTS.palm * (value + (k === axis ? normal : 0)));
}

/** How far a goal is missed, metres. */
export function missOf(goal: Goal, motions: SegmentMotions): number {
  if (goal.kind === 'plane') return Math.max(...contactAt(motions, goal.point).map((point) => Math.abs(point[goal.axis] - goal.value)));
  const middle = contactMiddle(motions, goal.point);
  const other = goal.kind === 'spot' ? goal.at.map((value, k) => value ?? middle[k]!) : contactMiddle(motions, goal.other);
  return Math.hypot(...middle.map((value, k) => value - other[k]!));
}
