/**
 * The rigid parts that a pose moves. A bone belongs to one of them or lies between two.
 *
 * `thorax` is the front of the chest: the sternum, which follows the middle of the upper spine (no joint of its own).
 */
export const MIDLINE_SEGMENTS = [
  'pelvis',
  'L5', 'L4', 'L3', 'L2', 'L1',
  'T12', 'T11', 'T10', 'T9', 'T8', 'T7', 'T6', 'T5', 'T4', 'T3', 'T2', 'T1',
  'C7', 'C6', 'C5', 'C4', 'C3', 'C2', 'C1',
  'skull',
  'thorax',
] as const;

/** Parts that there are two of. */
export const PAIRED_SEGMENTS = ['clavicle', 'scapula', 'humerus', 'forearm', 'hand', 'femur', 'tibia', 'foot'] as const;

export type MidlineSegment = (typeof MIDLINE_SEGMENTS)[number];
export type PairedSegment = (typeof PAIRED_SEGMENTS)[number];
export type SegmentId = MidlineSegment | `${PairedSegment}.${'left' | 'right'}`;

/** Every segment. Its place in this list is its joint number in the model file: midline, then left, then right. */
export const SEGMENT_IDS: readonly SegmentId[] = [
  ...MIDLINE_SEGMENTS,
  ...PAIRED_SEGMENTS.map((id) => `${id}.left` as const),
  ...PAIRED_SEGMENTS.map((id) => `${id}.right` as const),
];
