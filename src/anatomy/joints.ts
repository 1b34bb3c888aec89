import { SEGMENT_IDS } from '#models/definitions/joints/segments.ts';

/** The figures of motion, for the rooms above. */
export { CHEST } from '#models/definitions/joints/chest.ts';
export {
  BLADE_POINTS,
  CHEST_FOLLOWS,
  ELBOW_AXIS,
  HAND_AXES,
  HUMERUS_AXIS,
  LIMB_JOINTS,
  SHOULDER_RHYTHM,
} from '#models/definitions/joints/limb-joints.ts';
export { PAIRED_SEGMENTS, SEGMENT_IDS, type PairedSegment, type SegmentId } from '#models/definitions/joints/segments.ts';
export { SPINE_JOINTS, type SpineRegion } from '#models/definitions/joints/spine-joints.ts';
export { MIDLINE_CONTACTS, PAIRED_CONTACTS, ROOM, type ContactFigures } from '#models/definitions/joints/contact-points.ts';

/** For each place in SEGMENT_IDS that of the mirror image: left and right change places, the midline stays. */
export const MIRRORED_SEGMENTS: readonly number[] = SEGMENT_IDS.map((id) => {
  const [limb, side] = id.split('.');
  return side ? SEGMENT_IDS.findIndex((other) => other === `${limb}.${side === 'left' ? 'right' : 'left'}`) : SEGMENT_IDS.indexOf(id);
});
