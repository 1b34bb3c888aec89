import { describe, expect, it } from 'vitest';
import type { SegmentId } from '#src/anatomy/joints.ts';
import { FASCICLE_POINTS } from '#src/anatomy/muscle-paths.ts';
import { measure, muscleRatios, muscleRuler } from '#src/kinematics/muscle-ruler.ts';
import { fascicleLengths } from '#src/kinematics/path-lengths.ts';
import { traceFascicle } from '#src/kinematics/path-points.ts';
import { after, mirroredTransforms, spineTurned, transformsOf, turned, type Motion } from './support/hand-posed.ts';

type Vec = readonly [number, number, number];
const ruler = muscleRuler();
const { paths } = ruler;

const SHOULDER: Vec = [0.17856, 1.43912, -0.04937];
const COLLAR_JOINT: Vec = [0.16931, 1.47624, -0.04512];
const BREASTBONE_JOINT: Vec = [0.02689, 1.464, -0.01825];
const HIP: Vec = [0.08136, 0.91837, 0];
const ARM = ['humerus.left', 'forearm.left', 'hand.left'] as const;
const LEG = ['femur.left', 'tibia.left', 'foot.left'] as const;
const LUMBAR = ['L5', 'L4', 'L3', 'L2', 'L1'];
const THORACIC = ['T12', 'T11', 'T10', 'T9', 'T8', 'T7', 'T6'];
const NECK = ['C7', 'C6', 'C5', 'C4', 'C3', 'C2', 'C1', 'skull'];
const FORWARD: Vec = [1, 0, 0];
const TO_THE_RIGHT: Vec = [0, 0, 1];

const all = (ids: readonly SegmentId[], motion: Motion): Partial<Record<SegmentId, Motion>> => Object.fromEntries(ids.map((id) => [id, motion]));
const arm = (axis: Vec, degrees: number) => all(ARM, turned(SHOULDER, axis, degrees));
const leg = (axis: Vec, degrees: number) => all(LEG, turned(HIP, axis, degrees));
/** Collar bone about the breastbone, blade and arm along with it, then the blade about the collar bone, and the arm about the blade. */
const girdle = (collar: [Vec, number], blade: [Vec, number], upper: [Vec, number]) => {
  const clavicle = turned(BREASTBONE_JOINT, ...collar);
  const scapula = after(clavicle, turned(COLLAR_JOINT, ...blade));
  return { 'clavicle.left': clavicle, 'scapula.left': scapula, ...all(ARM, after(scapula, turned(SHOULDER, ...upper))) };
};
const ratios = (motions: Partial<Record<SegmentId, Motion>>): Readonly<Record<string, number>> => {
  const named = measure(ruler, transformsOf(motions)).ratios;
  return Object.fromEntries(Object.entries(named).map(([id, value]) => [id.replace('muscle.', ''), value]));
};

describe('muscle lengths', () => {
  it('are 1 at rest, to the last digit, and every muscle has fascicles that count', () => {
    expect(Object.values(ratios({})).every((ratio) => ratio === 1)).toBe(true);
    expect([...ruler.counts].every((count) => count > 0)).toBe(true);
    expect(paths.fascicles.count).toBe(2 * FASCICLE_POINTS.length);
  });

  it('stay as they are when the whole body is carried off and turned', () => {
    const far = after([1, 0, 0, 3, 0, 1, 0, -2, 0, 0, 1, 7], turned([0, 1, 0], [0.3, 0.8, -0.5], 130));
    const out = new Float64Array(paths.fascicles.count);
    const transforms = transformsOf({});
    for (let i = 0; i < transforms.length; i += 12) transforms.set(far, i);
    fascicleLengths(paths, transforms, ruler.scratch, out);
    for (const [f, length] of out.entries()) expect(Math.abs(length - ruler.rest[f]!)).toBeLessThan(1e-9);
  });

  it('are mirrored by a mirrored pose', () => {
    const transforms = transformsOf({
      ...spineTurned([0.8, 0.2, -0.5], 40, [...LUMBAR, ...NECK]),
      ...girdle([[0.2, -1, 0.1], 15], [[0.5, 0.2, 0.8], 30], [[-0.6, 0.3, 0.7], 100]),
      ...leg([-1, 0.3, 0.2], 80),
      'humerus.right': turned([-SHOULDER[0], SHOULDER[1], SHOULDER[2]], [1, 1, 0], 30),
    });
    const half = paths.fascicles.count / 2;
    const [one, other] = [measure(ruler, transforms).fascicles, measure(ruler, mirroredTransforms(transforms)).fascicles];
    for (let f = 0; f < half; f++) {
      expect(Math.abs(one[f]! - other[f + half]!)).toBeLessThan(1e-12);
      expect(Math.abs(one[f + half]! - other[f]!)).toBeLessThan(1e-12);
    }
  });
});

describe('what lengthens and what shortens', () => {
  const LONGER = 1.005;
  const SHORTER = 0.995;
  const cases: [string, Partial<Record<SegmentId, Motion>>, string[], string[]][] = [
    ['bending the low back forward', spineTurned(FORWARD, 50, LUMBAR),
      [
        'longissimus-thoracis.left', 'longissimus-lumborum.left', 'iliocostalis-lumborum.left', 'multifidus.right', 'quadratus-lumborum.left',
        'latissimus-dorsi.left',
      ],
      ['psoas-major.left', 'external-oblique.left', 'internal-oblique.right']],
    ['bending the upper back forward', spineTurned(FORWARD, 30, THORACIC),
      ['longissimus-thoracis.left', 'spinalis-thoracis.left', 'iliocostalis-thoracis.left', 'multifidus.left', 'rotatores.left'], []],
    ['bending the low back to the right', spineTurned(TO_THE_RIGHT, 25, LUMBAR),
      ['quadratus-lumborum.left', 'iliocostalis-lumborum.left', 'external-oblique.left', 'psoas-major.left'],
      ['quadratus-lumborum.right', 'iliocostalis-lumborum.right', 'external-oblique.right', 'psoas-major.right']],
    ['bending the head forward', spineTurned(FORWARD, 45, NECK),
      [
        'trapezius-upper.left', 'splenius-capitis.left', 'semispinalis-capitis.left', 'semispinalis-cervicis.left', 'levator-scapulae.left',
        'suboccipitals.left',
      ], []],
    ['bending the head to the right', spineTurned(TO_THE_RIGHT, 40, NECK),
      ['trapezius-upper.left', 'levator-scapulae.left', 'longissimus-capitis.left', 'splenius-capitis.left'],
      ['trapezius-upper.right', 'levator-scapulae.right', 'longissimus-capitis.right']],
    ['turning the head to the right', spineTurned([0, -1, 0], 60, NECK),
      ['splenius-capitis.left', 'suboccipitals.left'], ['splenius-capitis.right', 'trapezius-upper.left']],
    ['raising the arm to the side', arm([0, 0, 1], 60), ['latissimus-dorsi.left', 'teres-major.left'], ['supraspinatus.left', 'deltoid-middle.left']],
    ['raising the arm overhead with the blade', girdle([[0, 0, 1], 20], [[0.3, 0, 0.95], 40], [[-1, 0, 0], 110]),
      ['latissimus-dorsi.left', 'teres-major.left', 'rhomboid-major.left', 'levator-scapulae.left'], ['trapezius-upper.left', 'deltoid-middle.left']],
    ['the arm across the chest, blade forward', girdle([[0, -1, 0], 20], [[0, -1, 0], 10], [[-0.6, -0.7, 0.4], 90]),
      [
        'infraspinatus.left', 'teres-minor.left', 'deltoid-posterior.left', 'rhomboid-major.left', 'rhomboid-minor.left', 'trapezius-middle.left',
      ],
      ['serratus-anterior.left']],
    ['turning the arm outward', arm([0, 1, 0], 60),
      ['subscapularis.left', 'teres-major.left', 'latissimus-dorsi.left'], ['infraspinatus.left', 'teres-minor.left']],
    ['turning the arm inward', arm([0, -1, 0], 60), ['infraspinatus.left', 'teres-minor.left'], ['subscapularis.left', 'teres-major.left']],
    ['bending the hip', leg([-1, 0, 0], 90), ['gluteus-maximus.left', 'piriformis.left'], ['psoas-major.left']],
    ['stretching the hip back', leg([1, 0, 0], 20), ['psoas-major.left'], ['gluteus-maximus.left']],
    ['the leg across to the other', leg([0, 0, -1], 25), ['gluteus-medius.left', 'gluteus-minimus.left', 'piriformis.left'], []],
    ['turning the straight leg inward', leg([0, -1, 0], 35), ['piriformis.left', 'gluteus-maximus.left'], []],
  ];
  it.each(cases)('%s', (_, motions, longer, shorter) => {
    const found = ratios(motions);
    for (const id of longer) expect(found[id], `${id} longer`).toBeGreaterThan(LONGER);
    for (const id of shorter) expect(found[id], `${id} shorter`).toBeLessThan(SHORTER);
  });
});

describe('lengths over a whole movement', () => {
  const sweeps: [string, number, number, (degrees: number) => Partial<Record<SegmentId, Motion>>][] = [
    ['arm forward', -60, 170, (d) => arm([-1, 0, 0], d)],
    ['arm to the side', -20, 170, (d) => arm([0, 0, 1], d)],
    ['arm aslant', -20, 170, (d) => arm([-0.6, 0.2, 0.7], d)],
    ['arm turning', -90, 90, (d) => arm([0, 1, 0], d)],
    ['raised arm turning', -90, 90, (d) => all(ARM, after(turned(SHOULDER, [0, 0, 1], 90), turned(SHOULDER, [0, 1, 0], d)))],
    ['raised arm across', -40, 120, (d) => all(ARM, after(turned(SHOULDER, [0, -1, 0], d), turned(SHOULDER, [0, 0, 1], 90)))],
    ['arm overhead with the blade', 0, 120, (d) => girdle([[0, 0, 1], d / 6], [[0.3, 0, 0.95], d / 2.5], [[-1, 0, 0.2], d])],
    ['blade turning', -20, 50, (d) => girdle([[0, 0, 1], 0], [[0.5, 0, 0.86], d], [[0, 0, 1], 0])],
    ['blade gliding around the chest', -20, 25, (d) => girdle([[0, -1, 0], d], [[0, -1, 0], d / 4], [[0, 0, 1], 0])],
    ['hip forward', -20, 130, (d) => leg([-1, 0, 0], d)],
    ['hip forward, leg turned in and out to the side', -20, 130, (d) => all(LEG, after(turned(HIP, [-1, 0, 0], d), turned(HIP, [0, -0.8, 0.6], 45)))],
    ['hip forward, leg turned out and across', -20, 130, (d) => all(LEG, after(turned(HIP, [-1, 0, 0], d), turned(HIP, [0, 0.9, -0.4], 45)))],
    ['low back forward', -20, 60, (d) => spineTurned(FORWARD, d, LUMBAR)],
    ['whole back to the side', -40, 40, (d) => spineTurned(TO_THE_RIGHT, d, [...LUMBAR, ...THORACIC])],
    ['head forward and back', -60, 50, (d) => spineTurned(FORWARD, d, NECK)],
    ['head turning', -80, 80, (d) => spineTurned([0, 1, 0], d, NECK)],
  ];
  const STEP = 0.25;

  it('a cylinder behind the hip never goes all around, wherever the leg can be', () => {
    const last = new Map<number, number>();
    const lengths = new Float64Array(paths.fascicles.count);
    const gluteal = [...lengths.keys()].filter((f) => paths.muscles[paths.fascicles.muscle[f]!] === 'muscle.gluteus-maximus.left');
    for (let out = -30; out <= 45; out += 15) {
      for (let turn = -40; turn <= 45; turn += 5) {
        for (let forward = -20; forward <= 130; forward += 1) {
          const pose = all(LEG, after(turned(HIP, [-1, 0, 0], forward), after(turned(HIP, [0, 0, 1], out), turned(HIP, [0, 1, 0], turn))));
          fascicleLengths(paths, transformsOf(pose), ruler.scratch, lengths);
          for (const f of gluteal) {
            if (forward > -20) expect(Math.abs(lengths[f]! - last.get(f)!)).toBeLessThan(0.004);
            last.set(f, lengths[f]!);
          }
        }
      }
    }
  });

  it.each(sweeps)('%s: no jump, no corner, never NaN', (_, from, to, at) => {
    const now = new Float64Array(paths.muscles.length);
    const last = new Float64Array(now.length);
    const slope = new Float64Array(now.length);
    for (let i = 0; from + i * STEP <= to; i++) {
      muscleRatios(ruler, transformsOf(at(from + i * STEP)), now);
      for (const [m, ratio] of now.entries()) {
        if (!(ratio > 0.2 && ratio < 3)) throw new Error(`${paths.muscles[m]} is ${ratio} at ${from + i * STEP}`);
        const perDegree = (ratio - last[m]!) / STEP;
        // the steepest are the straps of the blade, 7 cm long: two degrees of girdle move their end by 2 mm
        if (i > 0 && Math.abs(perDegree) > 0.035) throw new Error(`${paths.muscles[m]} goes ${perDegree} a degree at ${from + i * STEP}`);
        if (i > 1 && Math.abs(perDegree - slope[m]!) > 0.004) throw new Error(`${paths.muscles[m]} has a corner at ${from + i * STEP}`);
        slope[m] = perDegree;
      }
      last.set(now);
    }
  });
});

it('a traced fascicle is as long as it is measured, around its obstacles too', () => {
  const transforms = transformsOf({ ...girdle([[0, -1, 0], 20], [[0, -1, 0], 10], [[-0.6, -0.7, 0.4], 90]), ...leg([-1, 0, 0], 90) });
  const lengths = measure(ruler, transforms).fascicles;
  const out = new Float64Array(3 * 200);
  const off: number[] = [];
  for (const [f, length] of lengths.entries()) {
    const first = paths.fascicles.first[f]!;
    const n = traceFascicle(paths, ruler.scratch, f, out);
    const along = Array.from({ length: n - 1 }, (_, i) => Math.hypot(...[0, 1, 2].map((k) => out[3 * i + 3 + k]! - out[3 * i + k]!)));
    const traced = along.reduce((sum, step) => sum + step, 0);
    off.push(Math.abs(traced - length));
    expect(out[0]).toBe(ruler.scratch.points[3 * first]);
  }
  // ends that lie in an obstacle are drawn where they are and measured from its surface: spinous tips, up to 14 mm, at most twice
  expect(Math.max(...off)).toBeLessThan(0.022);
  expect(off.filter((error) => error < 0.0005).length).toBeGreaterThan(0.85 * off.length);
});

describe('lever arms', () => {
  /** Metres by which the fascicles that count get longer, per radian; their mean. */
  const arms = (muscle: string, at: (degrees: number) => Partial<Record<SegmentId, Motion>>, degrees: number): number => {
    const id = `muscle.${muscle}.left`;
    const mean = (d: number): number => measure(ruler, transformsOf(at(d))).muscles[id]!;
    return ((mean(degrees + 0.5) - mean(degrees - 0.5)) * 180) / Math.PI;
  };
  // published ranges as recalled: only the order of size is held
  it.each([
    ['gluteus-maximus', 'hip forward', (d: number) => leg([-1, 0, 0], d), 0, 0.02, 0.08],
    ['gluteus-maximus', 'hip forward', (d: number) => leg([-1, 0, 0], d), 90, 0.015, 0.06],
    ['psoas-major', 'hip back', (d: number) => leg([1, 0, 0], d), 0, 0.02, 0.045],
    ['gluteus-medius', 'leg across', (d: number) => leg([0, 0, -1], d), 0, 0.03, 0.07],
    ['piriformis', 'leg turning in', (d: number) => leg([0, -1, 0], d), 0, 0.01, 0.04],
    ['supraspinatus', 'arm down', (d: number) => arm([0.55, 0, -0.83], d), -30, 0.015, 0.03],
    ['deltoid-middle', 'arm down', (d: number) => arm([0.55, 0, -0.83], d), -60, 0.01, 0.04],
    ['infraspinatus', 'arm turning in', (d: number) => arm([0, -1, 0], d), 0, 0.01, 0.03],
    ['subscapularis', 'arm turning out', (d: number) => arm([0, 1, 0], d), 0, 0.01, 0.03],
    ['latissimus-dorsi', 'arm to the side', (d: number) => arm([0, 0, 1], d), 45, 0.015, 0.05],
    ['teres-major', 'arm to the side', (d: number) => arm([0, 0, 1], d), 45, 0.015, 0.06],
    ['longissimus-thoracis', 'L4 forward', (d: number) => spineTurned(FORWARD, d, ['L4']), 0, 0.03, 0.065],
    ['quadratus-lumborum', 'L3 to the right', (d: number) => spineTurned(TO_THE_RIGHT, d, ['L3']), 0, 0.01, 0.05],
  ] as const)('%s, %s, case %#', (muscle, _, at, degrees, least, most) => {
    const found = arms(muscle, at, degrees);
    expect(found).toBeGreaterThan(least);
    expect(found).toBeLessThan(most);
  });
});

it('all fascicles of both sides take well under a millisecond', () => {
  const transforms = transformsOf({ ...spineTurned(FORWARD, 40, LUMBAR), ...arm([-1, 0, 0], 90) });
  const out = new Float64Array(paths.muscles.length);
  const times = Array.from({ length: 400 }, () => {
    const start = performance.now();
    muscleRatios(ruler, transforms, out);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[200]).toBeLessThan(1);
});
