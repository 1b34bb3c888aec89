import type { Point } from '../frame.ts';

/**
 * What the shoulder blade glides on (muscles go around another egg, fitted where they lie: paths/obstacles.ts): an egg around ribs 1 to 10. Body frame, metres; turned about
 * +x by `pitch` radians.
 */
export const CHEST = {
  centre: [0, 1.28657, -0.0417],
  radii: [0.14657, 0.21594, 0.09951],
  pitch: -0.24781,
  basis: 'derived: least squares through the centre-lines of ribs 1 to 10 without their ends; 4.2 mm rms',
} as const satisfies { centre: Point; radii: Point; pitch: number; basis: string };
