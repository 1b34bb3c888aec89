import { MIDLINE_CONTACTS, PAIRED_CONTACTS, type ContactFigures, type SegmentId } from '#src/anatomy/joints.ts';
import { applyTo, type Vec3 } from '#src/math/rigid.ts';
import { motionOf, type SegmentMotions } from '../skeleton.ts';

interface Place {
  readonly segment: SegmentId;
  readonly points: readonly Vec3[];
}

/** Every place that can touch, by name: `seat`, `foot_L`, `thigh_back_R`. */
const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...Object.entries(MIDLINE_CONTACTS as Record<string, ContactFigures>).map(([name, { segment, points }]) => [name, { segment: segment as SegmentId, points }] as const),
  ...Object.entries(PAIRED_CONTACTS as Record<string, ContactFigures>).flatMap(([name, { segment, points }]) =>
    (['L', 'R'] as const).map((letter) => {
      const right = letter === 'R';
      // a segment that there is only one of carries both points
      const id = (['pelvis', 'L3', 'skull'] as string[]).includes(segment) ? segment : `${segment}.${right ? 'right' : 'left'}`;
      const at = right ? points.map(([x, y, z]): Vec3 => [-x, y, z]) : points;
      return [`${name}_${letter}`, { segment: id as SegmentId, points: at }] as const;
    }),
  ),
]);

export const isContactPoint = (name: string): boolean => PLACES.has(name);
export const CONTACT_POINTS: readonly string[] = [...PLACES.keys()];

/** Where the points of a contact are in a pose, metres. @throws when there is no such contact */
export function contactAt(motions: SegmentMotions, name: string): [number, number, number][] {
  const place = PLACES.get(name);
  if (!place) throw new Error(`contactAt: no contact point is called ${name}; see contact-points.ts`);
  const motion = motionOf(motions, place.segment);
  return place.points.map((point) => applyTo(motion, point));
}

/** The middle of a contact's points. */
export function contactMiddle(motions: SegmentMotions, name: string): [number, number, number] {
  const points = contactAt(motions, name);
  return [0, 1, 2].map((k) => points.reduce((sum, point) => sum + point[k]!, 0) / points.length) as [number, number, number];
}
