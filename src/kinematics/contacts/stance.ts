import { LIMB_JOINTS } from '#src/anatomy/joints.ts';
import { carried, compose, RAD, turn, type Rigid, type Vec3 } from '#src/math/rigid.ts';
import type { PoseAngles } from '../pose.ts';

/** Where the whole body is and how it lies. Metres; degrees. */
export interface RootPlace {
  /** The middle between the hips. */
  readonly at: Vec3;
  /** About +x: 90 lies face down, −90 face up. */
  readonly pitch: number;
  /** About +z, after pitch. */
  readonly sway: number;
  /** About the body's own long axis, before both: plus faces the left; lying face up, the left side goes down. */
  readonly spin: number;
}

/** A pose with its place in the room. */
export interface Stance {
  readonly root: RootPlace;
  readonly pose: PoseAngles;
}

const HIPS: Vec3 = [0, LIMB_JOINTS.find(({ child }) => child === 'femur')!.centre[1], 0];

/** Standing on the floor, where the model stands. */
export const STANDING_ROOT: RootPlace = { at: HIPS, pitch: 0, sway: 0, spin: 0 };

/** The motion that takes the standing body to its place. */
export function rootMotion({ at, pitch, sway, spin }: RootPlace): Rigid {
  const rotation = compose(compose(turn([0, 0, 1], sway * RAD), turn([1, 0, 0], pitch * RAD)), turn([0, 1, 0], spin * RAD));
  return carried(HIPS, rotation, at);
}

/** The same place for the mirrored body. */
export const mirrorRoot = ({ at, pitch, sway, spin }: RootPlace): RootPlace => ({
  at: [-at[0] || 0, at[1], at[2]],
  pitch,
  sway: -sway || 0,
  spin: -spin || 0,
});

/** Between two stances, share 0 to 1. A key that only one of them has goes from or to 0. */
export function mixStances(a: Stance, b: Stance, share: number): Stance {
  const mix = (p: number, q: number): number => p + (q - p) * share;
  const pose: PoseAngles = {};
  for (const key of new Set([...Object.keys(a.pose), ...Object.keys(b.pose)]) as Set<keyof PoseAngles>) {
    pose[key] = mix(a.pose[key] ?? 0, b.pose[key] ?? 0);
  }
  const at = a.root.at.map((value, k) => mix(value, b.root.at[k]!)) as [number, number, number];
  return { root: { at, pitch: mix(a.root.pitch, b.root.pitch), sway: mix(a.root.sway, b.root.sway), spin: mix(a.root.spin, b.root.spin) }, pose };
}
