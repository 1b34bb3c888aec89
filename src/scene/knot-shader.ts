/**
 * GLSL of the knot on the fibres: the formulas of physiology/spatial-field.ts, word for word, in the same units.
 *
 * Lengths are millimetres on the muscle: `along` the fibre from the spot, `across` from its line. `size` is the radius
 * of the spot, in the model's own size; whoever draws it larger divides lengths before and multiplies shifts after.
 */
export const KNOT_FIELD = /* glsl */ `
float knotAt(float along, float across, float size) {
  float x = along / (1.6 * size);
  float y = across / size;
  return exp(-0.5 * (x * x + y * y));
}
float bandAt(float across, float size) {
  float y = across / (0.9 * size + 1.2);
  return exp(-0.5 * y * y);
}
float endFade(float share) {
  return smoothstep(0.0, 0.06, share) * smoothstep(0.0, 0.06, 1.0 - share);
}
// neighbouring fibres are dragged along through the tissue between them
float dragAt(float across, float size) {
  float y = across / (1.1 * size);
  float own = exp(-y * y);
  return own + 0.45 * exp(-abs(across) / 12.0) * (1.0 - own);
}
// along the fibre toward the spot, millimetres
float slideAt(float along, float across, float size, float contraction, float fibreLength) {
  float shortening = 0.5 * 0.1 * 0.63 * contraction * fibreLength;
  float near = min(1.0, abs(along) / (1.4 * size));
  float far = max(0.0, 1.0 - 2.0 * abs(along) / fibreLength);
  return -sign(along) * shortening * near * far * dragAt(across, size);
}
// aside, away from the spot's line, millimetres
float pushAt(float along, float across, float size, float contraction) {
  float x = along / (1.6 * size);
  float y = abs(across);
  return sign(across) * 0.62 * contraction * exp(-0.5 * x * x) * (1.0 - exp(-y / 2.0)) * exp(-y / (2.2 * size));
}
// distance from the spot in its own stretched measure, millimetres
float reachAt(float along, float across) {
  return length(vec2(along / 1.6, across));
}
float lackAt(float reach, float size) {
  float x = reach / (1.25 * size);
  return exp(-0.5 * x * x);
}
float chemicalsAt(float reach, float size) {
  float x = reach / (1.8 * size);
  return exp(-x * x);
}
`;
