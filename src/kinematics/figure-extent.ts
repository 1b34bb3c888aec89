import { applyTo, type Vec3 } from '#src/math/rigid.ts';
import { CONTACT_POINTS, contactAt } from './contacts/contact-point.ts';
import { motionOf, type SegmentMotions } from './skeleton.ts';

/** How far flesh and fingers reach beyond the points that are followed, metres. */
const MARGIN = 0.06;
const TOP_OF_HEAD: Vec3 = [0, 1.75, -0.03];
const FINGERTIPS: readonly (readonly ['hand.left' | 'hand.right', Vec3])[] = [
  ['hand.left', [0.225, 0.71, 0.03]],
  ['hand.right', [-0.225, 0.71, 0.03]],
];

/** A box, metres, room frame. */
export interface Extent {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

/** The box around a posed figure, wide enough for its skin. */
export function figureExtent(motions: SegmentMotions): Extent {
  const points = [
    ...CONTACT_POINTS.flatMap((name) => contactAt(motions, name)),
    applyTo(motionOf(motions, 'skull'), TOP_OF_HEAD),
    ...FINGERTIPS.map(([segment, tip]) => applyTo(motionOf(motions, segment), tip)),
  ];
  const bound = (pick: (...values: number[]) => number, grow: number): [number, number, number] =>
    [0, 1, 2].map((k) => pick(...points.map((point) => point[k]!)) + grow * MARGIN) as [number, number, number];
  return { min: bound(Math.min, -1), max: bound(Math.max, 1) };
}

/** The box around several. */
export function unite(extents: readonly Extent[]): Extent {
  const bound = (pick: (...values: number[]) => number, of: keyof Extent): [number, number, number] =>
    [0, 1, 2].map((k) => pick(...extents.map((extent) => extent[of][k]!))) as [number, number, number];
  return { min: bound(Math.min, 'min'), max: bound(Math.max, 'max') };
}
