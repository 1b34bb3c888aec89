import { MIDLINE_SEGMENTS, PAIRED_SEGMENTS, SEGMENT_IDS, type PairedSegment, type SegmentId } from '#models/definitions/joints/segments.ts';

/** Pelvis, L5 up to C1, skull: a place along the spine is a number between 0 and the last of them. */
export const SPINE_LEVELS = MIDLINE_SEGMENTS.filter((id) => id !== 'thorax');

const jointOf = new Map<SegmentId, number>(SEGMENT_IDS.map((id, n) => [id, n]));

/** Joint number of a segment in the model file. */
export const jointNumber = (id: SegmentId): number => jointOf.get(id)!;

/** For each joint number that of its mirror image: left and right limbs change places, the midline stays. */
export const MIRRORED_JOINT: readonly number[] = SEGMENT_IDS.map((id) => {
  const [limb, side] = id.split('.');
  return side ? jointNumber(`${limb as PairedSegment}.${side === 'left' ? 'right' : 'left'}`) : jointNumber(id);
});

/**
 * What is solved for at each place: the share of each left limb, of its right twin, of the front of the chest, and the
 * sum of spine levels times their shares. What is left to 1 is the spine's own share.
 */
export const LIMBS = PAIRED_SEGMENTS;
