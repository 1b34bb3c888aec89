import { arm } from '#models/definitions/bones/arm.ts';
import { humerus } from '#models/definitions/bones/humerus.ts';
import { skin } from '#models/definitions/skin/skin.ts';
import { smoothMin } from '../stages/sdf/combine.ts';
import { ellipsoid, taperedCapsule } from '../stages/sdf/primitives.ts';
import type { Sdf, Solid } from '../structure-mesh.ts';

interface Outline {
  readonly y: number;
  readonly centre: readonly number[];
  readonly points: readonly (readonly number[])[];
}

/** Radii of one outline about its centre, by azimuth 0 anterior toward the left, metres. */
interface Ring {
  readonly y: number;
  readonly x: number;
  readonly z: number;
  readonly radii: readonly number[];
}

const ringOf = (outline: Outline): Ring => {
  const [x = 0, , z = 0] = outline.centre;
  const sector = (2 * Math.PI) / outline.points.length;
  const polar = outline.points.map(([px = 0, , pz = 0]) => ({
    angle: (Math.atan2(px - x, pz - z) + 2 * Math.PI) % (2 * Math.PI),
    radius: Math.hypot(px - x, pz - z),
  }));
  polar.sort((a, b) => a.angle - b.angle);
  const radii = outline.points.map((_, k) => {
    const angle = k * sector;
    const next = polar.findIndex((entry) => entry.angle >= angle);
    const b = polar[next < 0 ? 0 : next]!;
    const a = polar[(next <= 0 ? polar.length : next) - 1]!;
    const span = (b.angle - a.angle + 2 * Math.PI) % (2 * Math.PI) || 1;
    const t = ((angle - a.angle + 2 * Math.PI) % (2 * Math.PI)) / span;
    return a.radius + (b.radius - a.radius) * Math.min(1, t);
  });
  return { y: outline.y, x, z, radii };
};

/** Weights of four neighbours for a smooth curve through the middle two (uniform cubic B-spline, a little rounder). */
function cubicWeights(t: number): readonly [number, number, number, number] {
  const s = 1 - t;
  return [(s * s * s) / 6, (3 * t * t * t - 6 * t * t + 4) / 6, (3 * s * s * s - 6 * s * s + 4) / 6, (t * t * t) / 6];
}

/** Signed distance to a stack of rings, rounded off beyond the first and last. A bound good enough for meshing. */
function loft(outlines: readonly Outline[]): Sdf {
  const rings = outlines.map(ringOf).sort((a, b) => b.y - a.y);
  const top = rings[0]!;
  const bottom = rings[rings.length - 1]!;
  return (x, y, z) => {
    const clamped = Math.min(top.y, Math.max(bottom.y, y));
    let k = 0;
    while (k < rings.length - 2 && rings[k + 1]!.y > clamped) k += 1;
    const four = [-1, 0, 1, 2].map((step) => rings[Math.min(rings.length - 1, Math.max(0, k + step))]!);
    const t = (rings[k]!.y - clamped) / (rings[k]!.y - rings[k + 1]!.y);
    const down = cubicWeights(t);
    const along = (value: (ring: Ring) => number): number => four.reduce((sum, ring, i) => sum + value(ring) * down[i]!, 0);
    const dx = x - along((ring) => ring.x);
    const dz = z - along((ring) => ring.z);
    const count = top.radii.length;
    const turn = ((Math.atan2(dx, dz) / (2 * Math.PI)) * count + count) % count;
    const first = Math.floor(turn);
    const round = cubicWeights(turn - first);
    const radius = along((ring) => round.reduce((sum, weight, i) => sum + weight * ring.radii[(first - 1 + i + count) % count]!, 0));
    const side = 0.86 * (Math.hypot(dx, dz) - radius);
    const beyond = y > top.y ? y - top.y : bottom.y - y;
    if (beyond <= 0) return side;
    return Math.hypot(Math.max(0, side + END_ROUNDING), beyond) - END_ROUNDING;
  };
}

/** Ends of a loft are rounded off over this length, metres. */
const END_ROUNDING = 0.03;

/** How far skin lies outside bone and muscle, metres. @basis derived: 2 mm skin and thin fat of a lean adult */
const COVER_METRES = 0.0055;

/** How softly the arm runs into the trunk, metres: wide at the armpit, narrow below, with no step between. */
function armBlend(y: number): number {
  const t = Math.min(1, Math.max(0, (y - 1.2) / 0.16));
  return 0.012 + 0.033 * t * t * (3 - 2 * t);
}

/**
 * The skin as a solid: outlines of trunk, head and thigh, arms as tapered tubes, and at least the cover over what
 * lies beneath, so that nothing pokes through.
 *
 * @param beneath distance to muscles and bones; may be a coarse field
 */
export function buildSkinSolid(beneath: Sdf): Solid {
  // the crown is the vault's: outlines near the vertex are too small to be lofted
  const trunk = loft(skin.torso.filter((outline) => outline.y < 1.7));
  // the thigh goes on upwards inside the trunk, so that no hollow is left between its top and the trunk's lower end
  // and its outer side is drawn in by a tenth: the source outline holds the hand's soft parts
  const narrow = skin.leftThigh.slice(1).map((outline) => ({
    ...outline,
    centre: [outline.centre[0] * 0.9, outline.centre[1], outline.centre[2]],
    points: outline.points.map(([px, py, pz]) => [px * 0.9, py, pz]),
  }));
  const thigh = loft([{ ...narrow[0]!, y: 0.9 }, { ...narrow[0]!, y: 0.84 }, ...narrow]);
  const elbow = arm.elbowCentre;
  const wrist = arm.wristCentre;
  const limbs = [
    taperedCapsule(humerus.headCentre, [0.186, 1.3, -0.05], 0.052, 0.048),
    taperedCapsule([0.186, 1.3, -0.05], elbow, 0.046, 0.039),
    taperedCapsule(elbow, [0.2, 1.02, -0.025], 0.039, 0.04),
    taperedCapsule([0.2, 1.02, -0.025], wrist, 0.038, 0.026),
    taperedCapsule(wrist, [0.218, 0.79, 0.012], 0.026, 0.03),
  ];
  const shoulder = ellipsoid([0.185, 1.415, -0.062], [0.05, 0.062, 0.056]);
  const vault = ellipsoid([0, 1.66, -0.044], [0.08, 0.094, 0.096]);
  const nose = taperedCapsule([0, 1.652, 0.052], [0, 1.624, 0.07], 0.008, 0.013);
  const ear = ellipsoid([0.083, 1.632, -0.045], [0.008, 0.031, 0.018]);
  const buttockFold = taperedCapsule([0.07, 0.9, -0.1], [0.1, 0.89, -0.09], 0.06, 0.062);
  const sdf: Sdf = (x, y, z) => {
    let d = trunk(x, y, z);
    d = smoothMin(d, thigh(x, y, z), 0.045);
    let arms = limbs[0]!.sdf(x, y, z);
    for (let k = 1; k < limbs.length; k++) arms = smoothMin(arms, limbs[k]!.sdf(x, y, z), 0.02);
    d = smoothMin(d, arms, armBlend(y));
    d = smoothMin(d, shoulder.sdf(x, y, z), 0.04);
    if (y > 1.55) d = smoothMin(d, vault.sdf(x, y, z), 0.025);
    if (y > 1.55) d = smoothMin(smoothMin(d, nose.sdf(x, y, z), 0.02), ear.sdf(x, y, z), 0.006);
    if (y < 1) d = smoothMin(d, buttockFold.sdf(x, y, z), 0.035);
    return smoothMin(d, beneath(x, y, z) - COVER_METRES, 0.014);
  };
  return {
    structureId: 'skin.body',
    paired: false,
    material: 'skin',
    sdf,
    bounds: { min: [-0.3, 0.55, -0.22], max: [0.3, 1.78, 0.18] },
    voxel: 0.006,
    triangles: 9000,
  };
}

/** How much of the skin is drawn at a point: 1 on the trunk, fading to 0 along forearm and thigh. */
export function skinPresence(x: number, y: number): number {
  const ramp = (from: number, to: number): number => Math.min(1, Math.max(0, (y - from) / (to - from)));
  const isArm = Math.abs(x) > 0.145 && y < 1.2;
  const arms = isArm && Math.abs(x) > 0.145 + Math.max(0, 0.03 - (y - 0.95) * 0.2) ? ramp(0.93, 1.12) : 1;
  return Math.min(arms, ramp(0.66, 0.8));
}
