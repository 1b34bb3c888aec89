/** A point or a direction; its frame and unit stand where it is used. */
export type Vec3 = readonly [x: number, y: number, z: number];

/**
 * A rigid motion: three rows of four, [R | t], row by row. p ↦ R p + t.
 *
 * Made as plain arrays: a small typed array takes ten times as long to make.
 */
export type Rigid = ArrayLike<number>;

export const RAD = Math.PI / 180;

export const IDENTITY: Rigid = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];

/** Right-handed turn about an axis through the origin. @param axis unit vector @param angle radians */
export function turn([x, y, z]: Vec3, angle: number): Rigid {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const d = 1 - c;
  return [
    x * x * d + c, x * y * d - z * s, x * z * d + y * s, 0,
    x * y * d + z * s, y * y * d + c, y * z * d - x * s, 0,
    x * z * d - y * s, y * z * d + x * s, z * z * d + c, 0,
  ];
}

/** Turn about an axis through the origin by the vector's length, radians. */
export function turnBy(vector: Vec3): Rigid {
  const angle = Math.hypot(...vector);
  return angle < 1e-12 ? IDENTITY : turn([vector[0] / angle, vector[1] / angle, vector[2] / angle], angle);
}

/** a after b: p ↦ a(b(p)). */
export function compose(a: Rigid, b: Rigid): Rigid {
  const row = (i: number, k: number): number => a[i]! * b[k]! + a[i + 1]! * b[4 + k]! + a[i + 2]! * b[8 + k]!;
  return [
    row(0, 0), row(0, 1), row(0, 2), row(0, 3) + a[3]!,
    row(4, 0), row(4, 1), row(4, 2), row(4, 3) + a[7]!,
    row(8, 0), row(8, 1), row(8, 2), row(8, 3) + a[11]!,
  ];
}

/** The turn of a rigid motion, done about a fixed point instead of the origin. */
export const about = (centre: Vec3, rotation: Rigid): Rigid => carried(centre, rotation, centre);

/** The turn of a rigid motion, done so that the point `from` comes to `to`. */
export function carried(from: Vec3, m: Rigid, to: Vec3): Rigid {
  return [
    m[0]!, m[1]!, m[2]!, to[0] - rotated(m, from, 0),
    m[4]!, m[5]!, m[6]!, to[1] - rotated(m, from, 1),
    m[8]!, m[9]!, m[10]!, to[2] - rotated(m, from, 2),
  ];
}

const rotated = (m: Rigid, p: Vec3, row: number): number => m[4 * row]! * p[0] + m[4 * row + 1]! * p[1] + m[4 * row + 2]! * p[2];

export const applyTo = (m: Rigid, p: Vec3): [number, number, number] => [
  rotated(m, p, 0) + m[3]!,
  rotated(m, p, 1) + m[7]!,
  rotated(m, p, 2) + m[11]!,
];

export const rotateBy = (m: Rigid, p: Vec3): [number, number, number] => [rotated(m, p, 0), rotated(m, p, 1), rotated(m, p, 2)];

export function inverse(m: Rigid): Rigid {
  const back: Rigid = [m[0]!, m[4]!, m[8]!, 0, m[1]!, m[5]!, m[9]!, 0, m[2]!, m[6]!, m[10]!, 0];
  return carried([m[3]!, m[7]!, m[11]!], back, [0, 0, 0]);
}

/** The same motion seen in the mirror x ↦ −x. */
export const mirrored = (m: Rigid): Rigid => [
  m[0]!, -m[1]!, -m[2]!, -m[3]!,
  -m[4]!, m[5]!, m[6]!, m[7]!,
  -m[8]!, m[9]!, m[10]!, m[11]!,
];

export const translation = ([x, y, z]: Vec3): Rigid => [1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z];

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): [number, number, number] => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const minus = (a: Vec3, b: Vec3): [number, number, number] => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export function unit(a: Vec3): [number, number, number] {
  const length = Math.hypot(...a);
  return [a[0] / length, a[1] / length, a[2] / length];
}
