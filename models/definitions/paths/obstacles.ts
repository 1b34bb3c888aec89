import type { Point } from '../frame.ts';
import type { MidlineSegment, PairedSegment } from '../joints/segments.ts';

/**
 * A smooth body that fascicles bend around. Standing pose, left side or midline, body frame, metres.
 *
 * `axes` are three unit vectors at right angles; `radii` go along them. A cylinder is endless along its third axis, its
 * `radii` are twice the same, and a fascicle goes around it, from its first point to its last, in the sense of a
 * right-handed turn (`turn` 1) or the other way (-1). Its last point may turn back past its first by `backDeg` before the way
 * would be taken to go all around: a place that no pose comes to. Spheres and ellipsoids are gone around the short way.
 * `outward` is the side that is taken where no way is shorter.
 */
export interface ObstacleFigures {
  readonly id: string;
  readonly shape: 'sphere' | 'ellipsoid' | 'cylinder';
  readonly on: MidlineSegment | PairedSegment;
  readonly centre: Point;
  readonly axes: readonly [Point, Point, Point];
  readonly radii: Point;
  readonly turn?: 1 | -1;
  readonly backDeg?: number;
  readonly outward: Point;
  readonly basis: string;
}

const UPRIGHT = [[1, 0, 0], [0, 1, 0], [0, 0, 1]] as const;
/** Third axis along +x. */
const ACROSS = [[0, 1, 0], [0, 0, 1], [1, 0, 0]] as const;
const FEMORAL_HEAD = [0.08136, 0.91837, 0] as const;
const HUMERAL_HEAD = [0.17873, 1.44129, -0.04914] as const;

/**
 * The chest is fitted where these muscles lie: through ribs 1 to 10 all around it would be 4.6 mm rms and 14 mm at most, and
 * the spine's tips would lie deeper in it.
 */
export const obstacles = [
  {
    id: 'thorax',
    shape: 'ellipsoid',
    on: 'thorax',
    centre: [0, 1.30725, -0.0547],
    axes: [[1, 0, 0], [0, 0.98682, -0.16183], [0, 0.16183, 0.98682]],
    radii: [0.14632, 0.19409, 0.09155],
    outward: [0, 0, -1],
    basis:
      'derived: least squares through the outside of ribs 2 to 9 (centre-line, half thickness) at back and side; 3.3 mm rms, at most 8.7 mm',
  },
  {
    id: 'neck',
    shape: 'ellipsoid',
    on: 'C5',
    centre: [0, 1.535, -0.066],
    axes: [[1, 0, 0], [0, 0.981, 0.194], [0, -0.194, 0.981]],
    radii: [0.04, 0.1, 0.038],
    outward: [0, 0, -1],
    basis: 'tuned: along the middle of C2 to C7, to the tips of the spinous processes behind, 10 mm beyond the transverse processes at the side',
  },
  {
    id: 'humeral-head',
    shape: 'sphere',
    on: 'humerus',
    centre: HUMERAL_HEAD,
    axes: UPRIGHT,
    radii: [0.0245, 0.0245, 0.0245],
    outward: [1, 0, 0],
    basis: 'measured head radius 22.7 mm and about half of a cuff tendon',
  },
  {
    id: 'shoulder-cap',
    shape: 'sphere',
    on: 'humerus',
    centre: HUMERAL_HEAD,
    axes: UPRIGHT,
    radii: [0.031, 0.031, 0.031],
    outward: [1, 0, 0],
    basis: 'derived: the greater tubercle is 28.7 mm from the centre of the head; 2 mm for the tendon over it',
  },
  {
    id: 'femoral-head',
    shape: 'sphere',
    on: 'pelvis',
    centre: FEMORAL_HEAD,
    axes: UPRIGHT,
    radii: [0.033, 0.033, 0.033],
    outward: [1, 0, 0],
    basis: 'measured head radius 24.4 mm; about 9 mm of rim and capsule (estimate)',
  },
  {
    id: 'hip-front',
    shape: 'cylinder',
    on: 'pelvis',
    centre: FEMORAL_HEAD,
    axes: ACROSS,
    radii: [0.032, 0.032, 0],
    turn: 1,
    backDeg: 90,
    outward: [0, 0, 1],
    basis: 'tuned: measured head radius 24.4 mm, capsule and half of the tendon 8 mm, so that the strand starts on it at the brim',
  },
  {
    id: 'hip-back',
    shape: 'cylinder',
    on: 'pelvis',
    centre: FEMORAL_HEAD,
    axes: ACROSS,
    radii: [0.036, 0.036, 0],
    turn: -1,
    backDeg: 25,
    outward: [0, 0, -1],
    basis: 'tuned: head, rim and the short turners behind the hip, about 12 mm; published lever arms in flexion, as recalled, are 2 to 4 cm',
  },
] as const satisfies readonly ObstacleFigures[];

export type ObstacleId = (typeof obstacles)[number]['id'];
