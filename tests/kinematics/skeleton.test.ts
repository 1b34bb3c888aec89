import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLADE_POINTS, LIMB_JOINTS, SEGMENT_IDS, SPINE_JOINTS } from '#src/anatomy/joints.ts';
import { POSE_KEYS, type PoseKey } from '#src/anatomy/pose-keys.ts';
import { SIGNED_KEYS, rangeOf, signedPose } from '#src/kinematics/signed-pose.ts';
import type { PoseAngles } from '#src/kinematics/pose.ts';
import { mirrorPose, resolvePose } from '#src/kinematics/resolve-pose.ts';
import { mirrorMotions, motionOf, poseSkeleton } from '#src/kinematics/skeleton.ts';
import { addDualQuaternion, rigidOf, writeDualQuaternion } from '#src/math/dual-quaternion.ts';
import { applyTo, compose, inverse, RAD, rotateBy, translation, turn, type Rigid, type Vec3 } from '#src/math/rigid.ts';

const farthest = (a: ArrayLike<number>, b: ArrayLike<number>): number => Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)));

/** Any pose a body can take. */
const anyPose = fc
  .array(fc.tuple(fc.constantFrom(...SIGNED_KEYS), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 })
  .map((entries): PoseAngles => Object.fromEntries(entries.map(([key, share]) => {
    const [low, high] = rangeOf(key);
    return [key, low + share * (high - low)];
  })));

/** How far the head of a segment's joint lies apart from where its parent has it. */
const centreOf = new Map<string, Vec3>([
  ...SPINE_JOINTS.map(({ child, centre }) => [child, centre] as const),
  ...LIMB_JOINTS.map(({ child, centre }) => [`${child}.left`, centre] as const),
]);

/** The angle of a turn, degrees. */
const angleOf = (m: Rigid): number => Math.acos(Math.min(1, Math.max(-1, (m[0]! + m[5]! + m[10]! - 1) / 2))) / RAD;

describe('forward kinematics', () => {
  it('leaves the standing body as it is', () => {
    const rest = poseSkeleton({});
    for (const id of SEGMENT_IDS) expect(farthest(motionOf(rest, id), [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]), id).toBeLessThan(1e-12);
  });

  it('of a mirrored pose is the mirror image', () => {
    fc.assert(fc.property(anyPose, (pose) => farthest(poseSkeleton(mirrorPose(pose)), mirrorMotions(poseSkeleton(pose))) < 1e-9), { numRuns: 100 });
  });

  it('gives rigid motions and keeps every joint together', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const motions = poseSkeleton(pose);
        for (const id of SEGMENT_IDS) {
          const m = motionOf(motions, id);
          expect(farthest(compose(m, inverse(m)), [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0])).toBeLessThan(1e-9);
        }
        for (const [child, parent] of [...SPINE_JOINTS.map((joint) => [joint.child, joint.parent]), ['forearm.left', 'humerus.left'], ['scapula.left', 'clavicle.left'], ['humerus.left', 'scapula.left'], ['hand.left', 'forearm.left'], ['tibia.left', 'femur.left'], ['foot.left', 'tibia.left'], ['femur.left', 'pelvis']] as const) {
          const centre = centreOf.get(child!)!;
          const apart = farthest(applyTo(motionOf(motions, child as never), centre), applyTo(motionOf(motions, parent as never), centre));
          expect(apart, `${child} on ${parent}`).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shares an angle of the spine out, and all of it arrives', () => {
    for (const region of ['lumbar', 'thoracic', 'cervical'] as const) {
      const levels = SPINE_JOINTS.filter((joint) => joint.region === region);
      const top = levels.at(-1)!.child;
      const bottom = levels[0]!.parent;
      const asked = Math.min(30, POSE_KEYS[`${region}.flexion`].limit);
      const motions = poseSkeleton({ [`${region}.flexion`]: asked });
      const between = compose(inverse(motionOf(motions, bottom)), motionOf(motions, top));
      expect(angleOf(between), region).toBeCloseTo(asked, 1);
      expect(rotateBy(between, [0, 1, 0])[2], `${region} bends forward`).toBeGreaterThan(0.3);
    }
  });

  it('turns and bends to the right where the figures say plus is right', () => {
    const nose: Vec3 = [0, 1.61, 0.06];
    const top: Vec3 = [0, 1.75, -0.03];
    expect(applyTo(motionOf(poseSkeleton({ 'cervical.rotation': 60 }), 'skull'), nose)[0]).toBeLessThan(-0.05);
    expect(applyTo(motionOf(poseSkeleton({ 'cervical.lateral_bend': 30 }), 'skull'), top)[0]).toBeLessThan(-0.05);
    expect(applyTo(motionOf(poseSkeleton({ 'thoracic.lateral_bend': 20 }), 'skull'), top)[0]).toBeLessThan(-0.05);
  });

  it('moves limbs the way their keys say', () => {
    const knee: Vec3 = [0.0815, 0.489, 0];
    const hand: Vec3 = [0.22, 0.75, 0.01];
    const left = (pose: PoseAngles, segment: 'femur' | 'hand' | 'foot', point: Vec3): number[] => applyTo(motionOf(poseSkeleton(pose), `${segment}.left`), point);
    expect(left({ 'hip.flexion': 90 }, 'femur', knee)[2]).toBeGreaterThan(0.4);
    expect(left({ 'hip.abduction': 30 }, 'femur', knee)[0]).toBeGreaterThan(0.25);
    // the foot of a bent knee goes inward when the thigh turns outward
    expect(left({ 'hip.flexion': 90, 'knee.flexion': 90, 'hip.external_rotation': 40 }, 'foot', [0.07, 0.05, 0])[0]).toBeLessThan(-0.1);
    expect(left({ 'shoulder.flexion': 90 }, 'hand', hand)[2]).toBeGreaterThan(0.5);
    expect(left({ 'shoulder.abduction': 90 }, 'hand', hand)[0]).toBeGreaterThan(0.7);
    expect(left({ 'shoulder.flexion': 90, 'shoulder.horizontal_adduction': 50 }, 'hand', hand)[0]).toBeLessThan(-0.1);
    expect(left({ 'elbow.flexion': 90 }, 'hand', hand)[2]).toBeGreaterThan(0.3);
    // with the elbow bent and the palm turned down, the thumb side comes inward
    const thumb = left({ 'elbow.flexion': 90, 'forearm.pronation': 80 }, 'hand', [0.22, 0.82, 0.04]);
    const little = left({ 'elbow.flexion': 90, 'forearm.pronation': 80 }, 'hand', [0.22, 0.82, -0.02]);
    expect(thumb[0]!).toBeLessThan(little[0]! - 0.03);
  });

  it('lets the blade do about a third of raising the arm, and glide on the ribs', () => {
    const socket: Vec3 = [0.82937, -0.06021, 0.55544];
    const raised = poseSkeleton({ 'shoulder.abduction': 150 });
    const up = (m: Rigid): number => Math.asin(rotateBy(m, socket)[1]) / RAD;
    const share = (up(motionOf(raised, 'scapula.left')) + 3.45) / 150;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.45);
    for (const pose of [{ 'scapula.protraction': 20 }, { 'scapula.retraction': 18 }] as PoseAngles[]) {
      const blade = motionOf(poseSkeleton(pose), 'scapula.left');
      const sign = 'scapula.protraction' in pose ? 1 : -1;
      for (const point of BLADE_POINTS) expect(sign * (applyTo(blade, point)[0] - point[0])).toBeGreaterThan(0.015);
    }
  });

  it('moves without jumps: no point of a segment goes farther than 4 cm a degree', () => {
    const ends: Vec3[] = [[0.2, 0.75, 0], [0, 1.75, 0], [0.07, 0.01, 0.1], [0.09, 1.33, -0.14]];
    for (const key of SIGNED_KEYS) {
      const [low, high] = rangeOf(key);
      for (let angle = low; angle < high; angle += 2.5) {
        const [a, b] = [poseSkeleton({ [key]: angle }), poseSkeleton({ [key]: angle + 0.25 })];
        for (const id of SEGMENT_IDS) {
          for (const end of ends) expect(farthest(applyTo(motionOf(a, id), end), applyTo(motionOf(b, id), end)), `${key} ${angle} ${id}`).toBeLessThan(0.01);
        }
      }
    }
  });
});

describe('a pose', () => {
  it('is clamped to what a body can do, and says so', () => {
    const { faults, get } = resolvePose({ 'lumbar.flexion': 200, 'hip_R.flexion': -5 } as PoseAngles);
    expect(get('lumbar.flexion')).toBe(60);
    expect(get('hip.flexion', 'R')).toBe(-5);
    expect(faults).toEqual([{ key: 'lumbar.flexion', fault: 'beyond-limit', asked: 200, allowed: 60 }]);
  });

  it('with nonsense in it leaves the nonsense out', () => {
    const { faults } = resolvePose({ 'tail.wag': 10, 'lumbar_L.flexion': 3, 'knee.flexion': Number.NaN, 'neck': 'x' } as unknown as PoseAngles);
    expect(faults.map(({ fault }) => fault)).toEqual(['unknown-key', 'unknown-key', 'not-a-number', 'unknown-key']);
    expect(farthest(poseSkeleton({ 'tail.wag': 10 } as unknown as PoseAngles), poseSkeleton({}))).toBe(0);
  });

  it('counts the later of two opposites, and of both sides and one', () => {
    const { get } = resolvePose({ 'lumbar.flexion': 30, 'lumbar.extension': 10, 'hip.flexion': 40, 'hip_L.flexion': 90 });
    expect([get('lumbar.flexion'), get('lumbar.extension'), get('hip.flexion', 'R'), get('hip.flexion', 'L')]).toEqual([-10, 10, 40, 90]);
  });

  it('written out with every key is the same pose', () => {
    fc.assert(fc.property(anyPose, (pose) => farthest(poseSkeleton(signedPose(pose)), poseSkeleton(pose)) < 1e-9), { numRuns: 50 });
    expect(new Set(SIGNED_KEYS.map((key) => key.split('.')[0])).size).toBeGreaterThan(15);
  });

  it('mirrored twice is itself', () => {
    fc.assert(fc.property(anyPose, (pose) => farthest(poseSkeleton(mirrorPose(mirrorPose(pose))), poseSkeleton(pose)) < 1e-12));
    expect(mirrorPose({ 'hip_R.flexion': 5, 'cervical.rotation': 3 } as Record<PoseKey, number>)).toEqual({ 'hip_L.flexion': 5, 'cervical.rotation': -3 });
  });
});

describe('dual quaternions', () => {
  it('hold a motion and give it back', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 6, maxLength: 6 }), ([a, b, c, x, y, z]) => {
        const m = compose(translation([x!, y!, z!]), compose(turn([1, 0, 0], a!), compose(turn([0, 1, 0], b!), turn([0, 0, 1], c!))));
        const q = new Float64Array(8);
        writeDualQuaternion(m, 0, q, 0);
        return farthest(rigidOf(q), m) < 1e-9;
      }),
    );
  });

  it('blend on the short way: half of a turn between two motions', () => {
    const q = new Float64Array(16);
    writeDualQuaternion(turn([1, 0, 0], 170 * RAD), 0, q, 0);
    writeDualQuaternion(turn([1, 0, 0], 190 * RAD), 0, q, 8);
    const sum = new Float64Array(8);
    addDualQuaternion(q, 0, 0.5, sum);
    addDualQuaternion(q, 8, 0.5, sum);
    expect(angleOf(rigidOf(sum))).toBeCloseTo(180, 3);
  });
});
