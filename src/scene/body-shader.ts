import { LENGTH_PAINT } from '#src/appearance/by-length-change.ts';
import { FELT_PAINT } from '#src/appearance/felt-paint.ts';
import { KNOT_FIELD } from './knot-shader.ts';
import { POSE_SHADER } from './pose-shader.ts';

/** GLSL of the body: one vertex and one fragment text for all groups, told apart by defines. */

// Centroid: at the rim of a sliver a value carried on past the edge would light one pixel wrongly. What a kind of
// tissue does not use is left out: with software GL each value costs at each triangle, seen or not.
const VARYINGS = /* glsl */ `
flat varying vec4 vLook; // one structure, one look: nothing to blend
#if defined(MUSCLE) && defined(POSED)
flat varying float vLonger; // length over rest length, less 1
#endif
centroid varying vec3 vNormal;
centroid varying vec3 vView;
#ifdef SKIN
centroid varying vec3 vWorld;
#else
centroid varying vec2 vTissue; // ambient light, tendon
#endif
#ifdef MUSCLE
centroid varying vec3 vCross;
centroid varying vec2 vFibre;
flat varying float vKnot;
#endif
`;

/** The knot: what writeKnot of body.ts puts in. Millimetres where not said. */
const KNOT_UNIFORMS = /* glsl */ `
uniform vec2 knotUv; // metres across and along the fibres
uniform vec4 knotShape; // contraction of spot and band, radius, how many times larger it is drawn
uniform vec4 knotTissue; // blood flow lacking, chemicals, numb, sore
uniform vec4 knotChange; // settled, twitch, blood flow above rest, how far the medicine has spread
uniform vec3 fibreSpan; // length of the fibres, where on them the spot lies, share of the slide that does not fold them
`;

export const BODY_VERTEX = /* glsl */ `
precision highp float;
attribute vec4 colour;
attribute vec2 fibre;
attribute vec4 cross;
attribute float structure;
uniform sampler2D looks;
uniform float knotStructure;
uniform vec3 spotPosition;
uniform float pull;
uniform float hull; // metres outward, for the outline
uniform float nearer; // metres toward the eye, for the outline
${KNOT_UNIFORMS}
${KNOT_FIELD}
#ifdef POSED
${POSE_SHADER}
#endif
${VARYINGS}

vec3 cross3(vec3 a, vec3 b) {
  return a.yzx * b.zxy - a.zxy * b.yzx;
}

void main() {
  vLook = texelFetch(looks, ivec2(int(structure + 0.5), 0), 0);
  // What this pass does not draw is put behind the eye as a whole. Discarding its pixels instead would cost the early
  // depth test, and with it the shading of everything that lies hidden.
#if defined(OUTLINE)
  bool absent = vLook.a < 0.02;
#elif defined(GHOST)
  bool absent = vLook.r < 0.004 || vLook.r > 0.985;
#else
  bool absent = vLook.r <= 0.985;
#endif
  if (absent) {
    gl_Position = vec4(0.0, 0.0, -2.0, 1.0);
    return;
  }
#ifndef SKIN
  vTissue = colour.rg;
#endif
  vec4 world = modelMatrix * vec4(position, 1.0);
  vec3 n = normalize(normal);
#ifdef MUSCLE
  vec3 across = cross.xyz;
  vKnot = abs(structure - knotStructure) < 0.5 ? 1.0 : 0.0;
  vFibre = fibre;
  float bump = 0.0;
  if (vKnot > 0.5) {
    vec2 d = fibre - knotUv;
    float larger = knotShape.w;
    float size = knotShape.z;
    vec2 mm = d * 1000.0 / larger;
    // a fibre that shortens thickens: its volume stays
    float thicker = size * (inversesqrt(1.0 - 0.63 * knotShape.x) - 1.0) * knotAt(mm.y, mm.x, size);
    bump = 0.001 * larger * thicker + 0.0025 * knotChange.y * exp(-dot(d, d) / 0.0016);
    vec3 along = cross.w * cross3(n, cross.xyz);
    world.xyz += 0.001 * larger * (along * fibreSpan.z * slideAt(mm.y, mm.x, size, knotShape.x, fibreSpan.x) + cross.xyz * pushAt(mm.y, mm.x, size, knotShape.x));
  }
  // everything near is drawn toward the spot by the same amount, so that borders stay shut
  if (pull > 0.0) {
    vec3 to = spotPosition - world.xyz;
    float reach = length(to);
    world.xyz += to / max(reach, 1e-4) * 0.0015 * knotShape.w * pull * smoothstep(0.14, 0.02, reach) * smoothstep(0.0, 0.02, reach);
  }
  world.xyz += n * (bump * (1.0 - colour.b) + hull);
#endif
#ifdef SKIN
  vWorld = world.xyz; // of the standing body: paint stays on the skin
#endif
#ifdef POSED
#ifdef MUSCLE
  vec4 change = texelFetch(looks, ivec2(int(structure + 0.5), 1), 0);
  vLonger = change.r;
  // what is longer is thinner: its volume stays
  world.xyz += n * change.g;
#endif
  Turned turned = turnedAt(joints, weights);
  world.xyz = moved(turned, world.xyz);
  n = turn(turned, n);
#ifdef MUSCLE
  across = turn(turned, across);
#endif
#endif
#ifdef MUSCLE
  vCross = mat3(viewMatrix) * across;
#endif
  vec4 view = viewMatrix * world;
#ifdef OUTLINE
  view.xyz *= 1.0 - nearer / max(0.05, length(view.xyz));
#endif
  vNormal = mat3(viewMatrix) * n;
  vView = -view.xyz;
  gl_Position = projectionMatrix * view;
}
`;

export const BODY_FRAGMENT = /* glsl */ `
precision highp float;
uniform float exposure;
uniform sampler2D fibreTile;
uniform float detail; // 0 plain, 1 one texture layer, 2 both
${KNOT_UNIFORMS}
#ifdef MUSCLE
${KNOT_FIELD}
#endif
${VARYINGS}
#ifdef SKIN
uniform vec4 painFrom[MOST_REGIONS]; // one end and radius; below zero: only sometimes felt
uniform vec4 painTo[MOST_REGIONS]; // other end, and the way its skin faces, radians
uniform int painCount;
uniform vec4 painBounds; // ball around all of them
uniform float painStrength;
uniform vec3 spotPosition;
uniform vec3 skinTone;
const vec3 PLUM = vec3(0.145, 0.035, 0.16);
const vec3 PALE_PLUM = vec3(0.5, 0.26, 0.56);
const vec3 CLOTH = vec3(0.105, 0.145, 0.165);
#endif

const vec3 KEY = vec3(-0.52, 0.6, 0.61);
const vec3 RIM = vec3(0.86, 0.12, -0.5);
const vec3 KEY_COLOUR = vec3(1.0, 0.87, 0.74) * 1.28;
const vec3 RIM_COLOUR = vec3(0.7, 0.82, 0.95) * 0.55;
const vec3 SKY = vec3(0.62, 0.63, 0.66);
const vec3 GROUND = vec3(0.36, 0.29, 0.24);
const vec3 CLAY = vec3(0.63, 0.53, 0.44);
const vec3 TENDON = vec3(0.71, 0.61, 0.47);

void main() {
  vec3 n = normalize(vNormal);
  vec3 v = normalize(vView);
#ifdef GHOST
  if (dot(n, v) < 0.0) n = -n;
#endif
#ifdef SKIN
  float open = 1.0;
#else
  float open = vTissue.r;
#endif
  vec3 base;
#if defined(MUSCLE)
  float rough = 0.75;
  vec3 sheen = vec3(0.0);
  float tendon = max(vTissue.g, float(IS_FASCIA) * vLook.b);
  vec3 b = vCross - n * dot(vCross, n);
  float bl = length(b);
  b = bl > 0.05 ? b / bl : vec3(0.0);
  vec3 t = cross(n, b);
  vec2 d = vFibre - knotUv;
  vec2 mm = d * 1000.0 / knotShape.w;
  float size = knotShape.z;
  float spot = vKnot * knotShape.x * knotAt(mm.y, mm.x, size);
  vec2 at = vFibre + d * (1.5 * sqrt(spot)) * vec2(1.0, 0.3);
  vec4 coarse = texture2D(fibreTile, at / vec2(0.034, 0.15));
  vec4 fine = detail > 1.5 ? texture2D(fibreTile, at / vec2(0.0097, 0.07) + 0.37) : vec4(0.5);
  float tone = 1.15 * (coarse.r - 0.5) + 0.7 * (fine.r - 0.5);
  tone *= step(0.5, detail);
  float slope = ((coarse.g - 0.5) * 1.5 + (fine.g - 0.5) * 0.9) * step(0.5, detail);
  float mask = smoothstep(0.3, 0.72, tendon + 0.5 * tone * (1.0 - abs(2.0 * tendon - 1.0)));
  vec3 red = vec3(0.33, 0.055, 0.043) * (1.0 + 1.15 * tone);
  base = mix(red, TENDON * (1.0 + 0.35 * tone), mask);
  float bend = slope * mix(1.0, 0.45, mask);
  if (vKnot > 0.5) {
    float band = knotShape.y * bandAt(mm.x, size) * endFade((d.y * 1000.0 + fibreSpan.y) / fibreSpan.x);
    float core = smoothstep(0.24, 0.46, spot);
    float cord = smoothstep(0.25, 0.62, band);
    float reach = reachAt(mm.y, mm.x);
    float near = lackAt(reach, size);
    float rim = exp(-pow(spot - 0.2, 2.0) / 0.003) * knotShape.x;
    float edge = exp(-pow(band - 0.3, 2.0) / 0.008) * knotShape.y;
    float warm = exp(-reach * reach / (9.0 * size * size)) * max(knotShape.x, knotShape.y) * (1.0 - knotChange.x);
    base = mix(base, vec3(0.52, 0.06, 0.045), 0.45 * warm);
    // less blood: dull and bluish; more than at rest: bright
    base = mix(base, vec3(0.13, 0.035, 0.07), 0.55 * knotTissue.x * near);
    base = mix(base, vec3(0.62, 0.1, 0.075), 0.8 * knotChange.z * near);
    base = mix(base, vec3(0.17, 0.01, 0.016) * (1.0 + 0.8 * tone), 0.88 * cord);
    base = mix(base, vec3(0.05, 0.003, 0.008) * (1.0 + 0.9 * tone), 0.96 * core);
    base *= 1.0 - 0.5 * clamp(edge + rim, 0.0, 1.0);
    // where the medicine has spread, and soreness around the way of the needle
    float away = length(d) * 1000.0;
    base = mix(base, vec3(0.3, 0.42, 0.4), 0.4 * knotTissue.z * exp(-away * away / max(1.0, knotChange.w * knotChange.w)));
    base = mix(base, vec3(0.6, 0.13, 0.1), 0.5 * knotTissue.w * exp(-away * away / 200.0));
    // chemicals: amber dots, more of them the more there are
    if (knotTissue.y > 0.02) {
      vec2 grid = mm / 2.1;
      vec2 cell = floor(grid);
      vec3 chance = fract(sin(vec3(dot(cell, vec2(127.1, 311.7)), dot(cell, vec2(269.5, 183.3)), dot(cell, vec2(419.2, 371.9)))) * 43758.5453);
      float there = step(chance.x, 0.85 * knotTissue.y * chemicalsAt(reach, size));
      float gap = length(grid - cell - 0.25 - 0.5 * chance.yz);
      base = mix(base, vec3(0.74, 0.25, 0.013), 0.92 * there * smoothstep(0.2, 0.13, gap));
    }
    bend += clamp(-mm.x / size * (1.0 * band + 1.6 * spot), -1.8, 1.8);
    n = normalize(n + t * clamp(mm.y / (1.6 * size) * 0.7 * spot, -1.0, 1.0));
    rough = mix(rough, 0.4, max(core, 0.7 * cord));
  }
  n = normalize(n - b * bend * 0.55);
  float th = dot(t, normalize(KEY + v));
  sheen = pow(max(0.0, 1.0 - th * th), 24.0) * max(0.0, dot(n, KEY)) * mix(vec3(0.055, 0.04, 0.038), vec3(0.07), mask);
#elif defined(BONE)
  base = mix(vec3(0.7, 0.61, 0.47), vec3(0.6, 0.64, 0.66), vLook.b);
#elif defined(ORGAN)
  // organs, nerves, vessels
  base = vLook.b < 0.25 ? vec3(0.66, 0.36, 0.4) : vLook.b < 0.75 ? vec3(0.68, 0.52, 0.2) : vec3(0.5, 0.07, 0.06);
#else
  base = mix(skinTone, CLOTH, vLook.b);
  // light that has passed under the skin: warm where it turns away
  base = mix(base, skinTone * vec3(1.05, 0.78, 0.74), 0.35 * (1.0 - vLook.b) * (1.0 - max(0.0, dot(n, KEY))));
  float paint = 0.0;
  // twin of appearance/felt-paint.ts
  if (painStrength > 0.001 && distance(vWorld, painBounds.xyz) < painBounds.w) {
    for (int i = 0; i < painCount; i++) {
      vec3 off = vWorld - painFrom[i].xyz;
      vec3 axis = painTo[i].xyz - painFrom[i].xyz;
      off -= axis * clamp(dot(off, axis) / max(dot(axis, axis), 1e-8), 0.0, 1.0);
      float radius = abs(painFrom[i].w);
      float squared = dot(off, off);
      if (squared < radius * radius) {
        vec3 outward = (vec4(normalize(vNormal), 0.0) * viewMatrix).xyz;
        float facing = dot(outward.xz, vec2(sin(painTo[i].w), -cos(painTo[i].w)));
        float here = smoothstep(radius, radius * ${FELT_PAINT.core}, sqrt(squared)) * smoothstep(${FELT_PAINT.facing.join(', ')}, facing);
        // where it is felt only sometimes: dots, so that colour is not alone
        if (painFrom[i].w < 0.0) {
          vec3 steep = abs(outward);
          vec2 sheet = steep.z > max(steep.x, steep.y) ? vWorld.xy : steep.x > steep.y ? vWorld.zy : vWorld.xz;
          here = smoothstep(0.0, 0.35, here) * smoothstep(${FELT_PAINT.dot.join(', ')}, length(fract(sheet * ${FELT_PAINT.dotsPerMetre}.0) - 0.5));
        }
        paint = max(paint, here);
      }
    }
  }
  paint *= painStrength * step(0.0, dot(normalize(vNormal), v));
  // the spot itself stays in sight
  paint *= smoothstep(0.016, 0.03, length(vWorld - spotPosition) - 0.012);
  // on deep skin the paint is lighter than the skin, on fair skin darker
  base = mix(base, dot(skinTone, vec3(0.3, 0.55, 0.15)) < 0.14 ? PALE_PLUM : PLUM, ${FELT_PAINT.cover} * paint);
#endif
#if defined(MUSCLE)
  float luminance = dot(base, vec3(0.3, 0.55, 0.15));
  vec3 clay = CLAY * (0.62 + 1.9 * (luminance - 0.08));
  base = mix(base, clay, vLook.g);
  base *= 1.0 + 0.1 * vLook.a;
#ifdef POSED
  // twin of appearance/by-length-change.ts
  float longer = clamp(vLonger * ${LENGTH_PAINT.perRatio}.0, -1.0, 1.0);
  if (longer > 0.0) base = mix(base, vec3(${LENGTH_PAINT.longer.join(', ')}) * (0.62 + 1.9 * (luminance - 0.08)), longer * mix(${LENGTH_PAINT.beside}, ${LENGTH_PAINT.focus}, vLook.a));
  else base = mix(base, vec3(${LENGTH_PAINT.shorter.join(', ')}) * (0.62 + 1.9 * (luminance - 0.08)), -longer * ${LENGTH_PAINT.beside});
#endif
#endif
  float key = max(0.0, dot(n, KEY));
  float rim = max(0.0, dot(n, RIM));
  vec3 shade = mix(vec3(0.3, 0.19, 0.17), vec3(1.0), open);
  vec3 light = KEY_COLOUR * key * mix(0.55, 1.0, open) + RIM_COLOUR * rim + mix(GROUND, SKY, 0.5 + 0.5 * n.y) * shade * 1.05;
  vec3 outgoing = base * light;
  float facing = clamp(dot(n, v), 0.0, 1.0);
  // only flesh is moist enough to shine
#if defined(MUSCLE)
  float gloss = mix(60.0, 14.0, rough);
  outgoing += sheen + pow(max(0.0, dot(n, normalize(KEY + v))), gloss) * key * (1.0 - rough) * 0.14;
  outgoing += pow(1.0 - facing, 3.2) * vec3(0.09, 0.05, 0.045) * open;
#endif
#ifdef GHOST
  float alpha = vLook.r;
  float edge = pow(1.0 - facing, 1.7);
#ifdef SKIN
  alpha = max(alpha, 0.6 * paint);
#endif
  alpha = clamp(alpha + (0.62 - alpha) * edge * smoothstep(0.0, 0.05, alpha), 0.0, 0.95);
#else
  const float alpha = 1.0;
#endif
  gl_FragColor = vec4(outgoing * exposure, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

export const OUTLINE_FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 ink;
flat varying vec4 vLook;
void main() {
  gl_FragColor = vec4(ink, 1.0);
  #include <colorspace_fragment>
}
`;
