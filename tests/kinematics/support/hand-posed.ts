import { SPINE_JOINTS } from '#models/definitions/joints/spine-joints.ts';
import { SEGMENT_IDS, type SegmentId } from '#src/anatomy/joints.ts';

/** Hand-made transforms: simple enough to see what is turned about what. */
export type Motion = readonly number[];
type Vec = readonly [number, number, number];

const STILL: Motion = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];

/** Right-handed turn about an axis through a centre. @param degrees angle */
export function turned(centre: Vec, axis: Vec, degrees: number): Motion {
  const length = Math.hypot(...axis);
  const [x, y, z] = axis.map((v) => v / length) as [number, number, number];
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const d = 1 - c;
  const rows = [
    [x * x * d + c, x * y * d - z * s, x * z * d + y * s],
    [x * y * d + z * s, y * y * d + c, y * z * d - x * s],
    [x * z * d - y * s, y * z * d + x * s, z * z * d + c],
  ];
  return rows.flatMap((row, k) => [...row, centre[k]! - row.reduce((sum, v, i) => sum + v * centre[i]!, 0)]);
}

/** a after b. */
export const after = (a: Motion, b: Motion): Motion =>
  [0, 4, 8].flatMap((i) => [0, 1, 2, 3].map((k) => a[i]! * b[k]! + a[i + 1]! * b[4 + k]! + a[i + 2]! * b[8 + k]! + (k === 3 ? a[i + 3]! : 0)));

/** Transforms of all segments; those that are not named stand still. */
export function transformsOf(motions: Partial<Record<SegmentId, Motion>>): Float64Array {
  const out = new Float64Array(SEGMENT_IDS.length * 12);
  for (const [i, id] of SEGMENT_IDS.entries()) out.set(motions[id] ?? STILL, i * 12);
  return out;
}

/** What follows from one motion of everything above: head, chest and arms go along with the last level that is turned. */
const CARRIED = ['clavicle', 'scapula', 'humerus', 'forearm', 'hand'].flatMap((id) => [`${id}.left`, `${id}.right`] as SegmentId[]);

/**
 * A trunk turned level by level about each disc, every named level by the same angle; what lies above goes along.
 *
 * @param axis   body frame; +x bends forward, -z bends to the left
 * @param levels children of the levels that turn; the chest and the arms go with T5 when it is above them
 */
export function spineTurned(axis: Vec, degrees: number, levels: readonly string[]): Partial<Record<SegmentId, Motion>> {
  const out: Partial<Record<SegmentId, Motion>> = {};
  let motion: Motion = STILL;
  for (const { child, centre } of SPINE_JOINTS) {
    if (levels.includes(child)) motion = after(motion, turned(centre, axis, degrees / levels.length));
    out[child] = motion;
    if (child === 'T5') for (const id of ['thorax', ...CARRIED] as SegmentId[]) out[id] = motion;
  }
  return out;
}

/** The same transforms in the mirror x to -x: left and right change places. */
export function mirroredTransforms(transforms: Float64Array): Float64Array {
  const out = new Float64Array(transforms.length);
  for (const [i, id] of SEGMENT_IDS.entries()) {
    const other = id.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as SegmentId;
    for (let k = 0; k < 12; k++) {
      const flips = (k < 4) !== (k % 4 === 0);
      out[SEGMENT_IDS.indexOf(other) * 12 + k] = (flips ? -1 : 1) * transforms[i * 12 + k]!;
    }
  }
  return out;
}
