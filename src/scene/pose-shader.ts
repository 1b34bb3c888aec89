import { SEGMENT_IDS } from '#src/anatomy/joints.ts';

export const SEGMENT_COUNT = SEGMENT_IDS.length;

/**
 * GLSL of the posed body: each vertex follows up to four segments, blended as dual quaternions (math/dual-quaternion.ts).
 *
 * `segments` holds two vec4 a segment, real and dual part, in the order of SEGMENT_IDS. Turning a blended dual
 * quaternion keeps what lies between two bones full, where blended matrices would pinch it.
 */
export const POSE_SHADER = /* glsl */ `
attribute vec4 joints;
attribute vec4 weights;
uniform vec4 segments[${SEGMENT_COUNT * 2}];
struct Turned { vec4 real; vec4 dual; };

Turned turnedAt(vec4 of, vec4 share) {
  ivec4 at = 2 * ivec4(of + 0.5);
  vec4 first = segments[at.x];
  vec4 real = first * share.x;
  vec4 dual = segments[at.x + 1] * share.x;
  for (int i = 1; i < 4; i++) {
    if (share[i] <= 0.0) break;
    vec4 other = segments[at[i]];
    float signed = dot(first, other) < 0.0 ? -share[i] : share[i];
    real += other * signed;
    dual += segments[at[i] + 1] * signed;
  }
  float scale = inversesqrt(max(dot(real, real), 1e-12));
  return Turned(real * scale, dual * scale);
}

vec3 turn(Turned q, vec3 v) {
  vec3 r = q.real.xyz;
  vec3 c = 2.0 * vec3(r.y * v.z - r.z * v.y, r.z * v.x - r.x * v.z, r.x * v.y - r.y * v.x);
  return v + q.real.w * c + vec3(r.y * c.z - r.z * c.y, r.z * c.x - r.x * c.z, r.x * c.y - r.y * c.x);
}

vec3 moved(Turned q, vec3 p) {
  vec3 r = q.real.xyz;
  vec3 d = q.dual.xyz;
  vec3 shift = 2.0 * (q.real.w * d - q.dual.w * r + vec3(r.y * d.z - r.z * d.y, r.z * d.x - r.x * d.z, r.x * d.y - r.y * d.x));
  return turn(q, p) + shift;
}
`;
