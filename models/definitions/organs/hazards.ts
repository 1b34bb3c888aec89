import type { Point } from '../frame.ts';

/**
 * What lies under a needle beside the lungs. Textbook sizes and courses, recalled, placed on the measured bones;
 * check them before citing. Body frame, metres.
 */
export const kidneys = {
  /** Poles and hilum side; the right kidney stands lower, pressed down by the liver. */
  left: { upperPole: [0.05, 1.2105, -0.0505], lowerPole: [0.0695, 1.111, -0.0235] },
  right: { upperPole: [-0.051, 1.198, -0.0485], lowerPole: [-0.0695, 1.0985, -0.0215] },
  /** Width from hilum to outer border and thickness from front to back. Length about 110 mm between the poles. */
  width: 0.052,
  thickness: 0.04,
  source: 'derived',
  basis: 'literature, recalled: 110 by 55 by 40 mm, T12 to L3, upper poles nearer the midline and further back, left 12 mm higher',
} as const satisfies { readonly left: { readonly upperPole: Point; readonly lowerPole: Point } } & Record<string, unknown>;

export const sciaticNerve = {
  /** Left: out of the pelvis under piriformis, between tuberosity and trochanter, down the back of the thigh. */
  course: [
    [0.0415, 0.9575, -0.0475], [0.0555, 0.9425, -0.0545], [0.068, 0.9235, -0.0605], [0.0795, 0.902, -0.0615],
    [0.0885, 0.875, -0.0585], [0.0935, 0.838, -0.05], [0.096, 0.79, -0.0385], [0.0955, 0.73, -0.0295],
    [0.0925, 0.66, -0.0235], [0.088, 0.6, -0.021],
  ],
  halfWidth: 0.0065,
  halfThickness: 0.0032,
  source: 'derived',
  basis: 'literature, recalled: 12-20 mm wide and flat; a little inward of the middle between ischial tuberosity and greater trochanter',
} as const;

export const spinalCord = {
  /** The cord ends at the disc under L1. */
  endsAt: 'L1',
  /** Half widths and half depths: neck enlargement, thorax, lumbar enlargement. */
  neck: { halfWidth: 0.0066, halfDepth: 0.0042 },
  thorax: { halfWidth: 0.0047, halfDepth: 0.0038 },
  loin: { halfWidth: 0.0054, halfDepth: 0.0043 },
  source: 'derived',
  basis: 'literature, recalled: widths 13, 9 and 11 mm; conus at L1/L2',
} as const;

export const vertebralArtery = {
  /** Left, above the axis: through the atlas, round behind its lateral mass, over its arch, into the skull. */
  loop: [
    [0.0262, 1.575, -0.0592], [0.027, 1.5825, -0.059], [0.0268, 1.5945, -0.0592], [0.0258, 1.5972, -0.0645],
    [0.0222, 1.5955, -0.0722], [0.0165, 1.5945, -0.0768], [0.0115, 1.5975, -0.0755], [0.0085, 1.6035, -0.0695],
  ],
  radius: 0.0021,
  source: 'derived',
  basis: 'literature, recalled: 3-5 mm wide; foramina of C6 to C1, groove on the arch of C1',
} as const;
