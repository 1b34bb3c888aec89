import { compose, translation } from '#src/math/rigid.ts';
import { CONTACT_POINTS, contactAt } from './contacts/contact-point.ts';
import { rootMotion, STANDING_ROOT, type Stance } from './contacts/stance.ts';
import type { PoseAngles } from './pose.ts';
import { mirrorMotions, poseSkeleton, type SegmentMotions } from './skeleton.ts';

/** The posed skeleton of a stance in the room; mirrored, the left does what the right did. */
export function stanceMotions({ pose, root }: Stance, mirror: boolean): SegmentMotions {
  const motions = poseSkeleton(pose, rootMotion(root));
  return mirror ? mirrorMotions(motions) : motions;
}

/** A pose without a move: the body stands where it stood, let down or lifted so that its lowest point is on the floor. */
export function standOnFloor(pose: PoseAngles): SegmentMotions {
  const motions = poseSkeleton(pose, rootMotion(STANDING_ROOT));
  const lowest = Math.min(...CONTACT_POINTS.flatMap((name) => contactAt(motions, name)).map(([, y]) => y));
  return poseSkeleton(pose, compose(translation([0, -lowest, 0]), rootMotion(STANDING_ROOT)));
}
