import { humerus } from '#models/definitions/bones/humerus.ts';
import type { BodyForm, Outline } from '#models/definitions/skin/body-form.ts';
import { smoothMin } from '../stages/sdf/combine.ts';
import { ellipsoid, taperedCapsule } from '../stages/sdf/primitives.ts';
import type { Envelope } from '../stages/envelope-field.ts';
import type { Bounds, Sdf, Solid } from '../structure-mesh.ts';
import { distanceToBounds } from '../stages/sdf/part.ts';
import { buildHumerus } from '../bones/humerus.ts';
import { buildFootSkin, buildHandSkin } from './hand-and-foot.ts';
import { buildHead } from './head.ts';
import { reliefOf } from './surface-relief.ts';
import { loft, ringOf, ringOfLevel, type Ring } from './outline-loft.ts';

const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);
const smooth = (from: number, to: number, at: number): number => {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Where the outlines may be cut back to muscle and fat, the flood of the hull may come this far inside them, metres. */
const FLOOD_DEPTH = 0.03;

const mixed = (a: number, b: number, t: number): number => a + (b - a) * t;

/** A value between levels listed from the top down. */
function atHeight<Level extends { readonly y: number }>(levels: readonly Level[], y: number, value: (level: Level) => number): number {
  let n = 0;
  while (n < levels.length - 2 && levels[n + 1]!.y > y) n++;
  const [a, b] = [levels[n]!, levels[n + 1]!];
  return value(a) + (value(b) - value(a)) * smooth(a.y, b.y, y);
}

/** The trunk's outlines with belly and hips drawn in. */
function trunkOutlines({ trunk, front, slimmed }: BodyForm): Outline[] {
  return trunk.map((outline) => {
    const { y } = outline;
    const foremost = Math.max(...outline.points.map(([, , z = 0]) => z));
    const share = y > front[0]!.y ? 1 : atHeight(front, y, ({ z }) => z) / foremost;
    const breadth = 1 - (1 - slimmed.hipWidth) * (1 - smooth(0.9, 1, y));
    const [cx = 0, cy = 0, cz = 0] = outline.centre;
    const points = outline.points.map(([x = 0, py = 0, z = 0]) => [x * breadth, py, z > 0 ? z * (1 - (1 - share) * (1 - 0.6 * smooth(0.06, 0.14, Math.abs(x)))) : z]);
    return { ...outline, centre: [cx, cy, cz], points };
  });
}

export interface Figure {
  /** Trunk outlines alone. */
  readonly trunk: Sdf;
  /** Most skin and fat over the hull at a place; large where the outlines alone decide. */
  readonly mostFat: Sdf;
  /** Whether a flood from outside must not pass: the inside of the body where no muscle marks it. */
  readonly barred: (x: number, y: number, z: number) => boolean;
}

/** What the form says of the trunk before muscles are known. */
export function figureOf(form: BodyForm): Figure {
  const trunk = loft(trunkOutlines(form).map(ringOf));
  const mostFat: Sdf = (x, y, z) => {
    const behind = atHeight(form.fat, y, (level) => level.behind);
    const beside = atHeight(form.fat, y, (level) => level.beside);
    const from = atHeight(form.figuresFrom, y, (level) => level.z);
    const side = smooth(0.06, 0.13, Math.abs(x));
    const crotch = smooth(0.045, 0.02, Math.abs(x)) * smooth(0.92, 0.88, y) * smooth(-0.08, -0.05, z);
    const free = Math.max(smooth(from - 0.045, from + 0.04, z), 1 - smooth(0.825, 0.86, y), smooth(1.49, 1.6, y), crotch);
    return behind + (beside - behind) * side + 0.06 * free;
  };
  const barred = (x: number, y: number, z: number): boolean => {
    const d = trunk(x, y, z);
    return d < (mostFat(x, y, z) > 0.036 ? 0 : -FLOOD_DEPTH);
  };
  return { trunk, mostFat, barred };
}

/** A ring at another height, smaller or larger. */
const scaledRing = (ring: Ring, y: number, share: number): Ring => ({ ...ring, y, radii: ring.radii.map((radius) => radius * share) });

/** How softly the arm runs into the trunk, metres: wide over the shoulder, a crease from the armpit down. */
const armBlend = (y: number): number => 0.01 + 0.03 * smooth(1.32, 1.42, y);

/**
 * Half of the air between the hanging arm and the chest, metres: from the armpit down they only touch, so that the arm can
 * be lifted. Below 0 there is none.
 *
 * @basis tuned: as narrow as the cells of the skin allow
 */
const halfGap = (y: number): number => Math.min(0.0032, (1.33 - y) * 0.5);
/** What the arm leaves over the muscles of the chest, metres: their hull is known to some millimetres. */
const OVER_CHEST = 0.0045;

/** Hand and foot have a form of their own, down to the web between fingers, where the hull would bridge it: 1 there, 0 elsewhere. */
const limbEnd = (x: number, y: number): number =>
  Math.max(1 - smooth(0.07, 0.15, y), (1 - smooth(0.855, 0.885, y)) * smooth(0.17, 0.185, x));

/** How far above a place the cloth over it may hang from, metres. */
const DROPS = [0.009, 0.018, 0.027, 0.036, 0.045] as const;

/** Skin and what is worn over it. */
export interface Outside {
  readonly skin: Solid;
  readonly shorts: Solid;
}

/**
 * The skin as a solid: outlines of trunk and limbs, head and face, cut back to the form's fat where muscles say how
 * full the body is, and at least the cover over what lies beneath, so that nothing pokes through. And plain shorts.
 */
export function buildOutside(form: BodyForm, figure: Figure, envelope: Envelope): Outside {
  const { trunk, mostFat } = figure;
  const { thighWidth, thighDepth } = form.slimmed;
  const slim = ([x = 0, y = 0, z = 0]: readonly number[]): number[] => [x * thighWidth, y, z * thighDepth];
  const narrow = form.thigh.map((outline) => ({ ...outline, centre: slim(outline.centre), points: outline.points.map(slim) }));
  // the thigh goes on upwards inside the trunk, so that no hollow is left between its top and the trunk's lower end
  const leg = loft([...[[0.9, 0.92], [0.84, 0.97]].map(([y = 0, share = 1]) => scaledRing(ringOf(narrow[0]!), y, share)), ...narrow.filter(({ y }) => y > 0.61).map(ringOf), ...form.leg.map(ringOfLevel)]);
  const arm = loft(form.arm.map(ringOfLevel));
  const shoulderCap = taperedCapsule(humerus.headCentre, [0.1835, 1.39, -0.047], 0.043, 0.046);
  const shoulder = ellipsoid([0.181, 1.415, -0.052], [0.047, 0.055, 0.049]);
  const relief = reliefOf(form);
  const head = buildHead(form);
  const hand = buildHandSkin();
  const foot = buildFootSkin();
  const upperArmBone = buildHumerus();
  const wide = envelope.hull({ closing: 0.03, blurs: 8 });
  const close = envelope.hull({ closing: 0.01, blurs: 3 });
  const chest = envelope.chest({ closing: 0.012, blurs: 4 });
  const trunkAndLegs: Sdf = (side, y, z) => {
    let d = trunk(side, y, z);
    if (y < 1) d = smoothMin(d, leg(side, y, z), 0.075);
    d = smoothMax(d, wide(side, y, z) - mostFat(side, y, z), 0.02);
    if (y > 1.23 && y < 1.49) d = smoothMin(d, relief.chest.sdf(side, y, z), 0.06);
    if (z < 0) return d;
    return smoothMin(d, relief.belly.sdf(side, y, z), 0.02);
  };
  const skin: Sdf = (x, y, z) => {
    const side = Math.abs(x);
    let arms = smoothMin(arm(side, y, z), shoulderCap.sdf(side, y, z), 0.02);
    if (y > 1.3) arms = smoothMin(arms, shoulder.sdf(side, y, z), 0.03);
    if (distanceToBounds(hand.bounds, side, y, z) < 0.03) arms = smoothMin(arms, hand.sdf(side, y, z), 0.012);
    arms = smoothMin(arms, relief.armFlesh.sdf(side, y, z), 0.016);
    // the bone's inner corner at the elbow stands out of the outlines
    if (y < 1.21 && distanceToBounds(upperArmBone.bounds, side, y, z) < 0.03) arms = smoothMin(arms, upperArmBone.sdf(side, y, z) - 0.7 * form.cover, 0.01);
    let d = smoothMin(trunkAndLegs(side, y, z), arms, armBlend(y));
    if (z > -0.07) {
      d = smoothMin(d, relief.collarBone.sdf(side, y, z), 0.012);
      d = smoothMax(d, -relief.hollows.sdf(side, y, z), 0.02);
    }
    if (y > 1.42) d = smoothMin(d, head.sdf(side, y, z), 0.006 + 0.03 * smooth(1.6, 1.53, y));
    // the floor flattens the sole
    if (y < 0.2) d = smoothMax(smoothMin(d, foot.sdf(side, y, z), 0.03), -y, 0.004);
    const bare = limbEnd(side, y);
    const covered = smoothMin(d, close(side, y, z) - form.cover + 0.04 * bare, 0.014);
    const whole = Math.min(covered, envelope.nearest(side, y, z) - form.cover * (0.4 - 0.2 * bare));
    const apart = smooth(1, 1.06, y) * smooth(1.38, 1.35, y);
    if (apart === 0 || Math.abs(arms) > 0.04) return whole;
    const half = halfGap(y);
    // the arm keeps its form but for what the muscles of the chest need, and a sheet of air lies around it
    let kept = smoothMax(arms, 2 * half + OVER_CHEST - chest(side, y, z), 0.004);
    kept = Math.min(kept, upperArmBone.sdf(side, y, z) - 0.4 * form.cover);
    return mixed(whole, Math.min(Math.max(kept, whole), smoothMax(whole, 2 * half - kept, 0.014)), apart);
  };
  const { waist, hem, ease } = form.shorts;
  const hips: Sdf = (side, y, z) => {
    // the hull of the buttocks, not of the hands beside them
    const drawn = smooth(waist - 0.08, waist - 0.015, y);
    const hull = mixed(wide(side, y, z), close(side, y, z), drawn) - form.cover + 0.05 * Math.max(1 - smooth(0.84, 0.88, y), smooth(0.16, 0.18, side));
    return smoothMin(trunkAndLegs(side, y, z), hull, 0.014);
  };
  const shorts: Sdf = (x, y, z) => {
    const side = Math.abs(x);
    // cloth hangs from what stands out above it
    let cloth = hips(side, Math.min(waist, y), z);
    for (const drop of DROPS) cloth = smoothMin(cloth, hips(side, Math.min(waist, y + drop), z) + 0.12 * drop, 0.012);
    cloth -= ease;
    // below the crotch each leg has its own tube
    const apart = smoothMax(cloth, 0.005 - side - 0.08 * smooth(0.835, 0.865, y), 0.008);
    return Math.max(apart, y - waist, hem - y);
  };
  const bounds: Bounds = { min: [-0.27, -0.004, -0.2], max: [0.27, 1.765, 0.2] };
  return {
    skin: { structureId: 'skin.body', paired: false, material: 'skin', sdf: skin, bounds, voxel: 0.0028, grain: 0.0025, triangles: 30000 },
    shorts: {
      structureId: 'cloth.shorts',
      paired: false,
      material: 'cloth',
      sdf: shorts,
      bounds: { min: [-0.21, hem - 0.01, -0.2], max: [0.21, waist + 0.01, 0.15] },
      voxel: 0.004,
      grain: 0.004,
      triangles: 3000,
    },
  };
}
