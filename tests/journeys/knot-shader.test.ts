import { describe, expect, it } from 'vitest';
import { createRandom } from '#src/math/seeded-random.ts';
import { bandAt, chemicalsAt, knotAt, pushAt, slideAt, supplyAt } from '#src/physiology/spatial-field.ts';
import { KNOT_FIELD } from '#src/scene/knot-shader.ts';
import { useApp } from './support.ts';

const COUNT = 64;
const FIBRE = 150;
const SEED = 7;

/** Runs in the page: the shader's formulas at each sample, two vec4 a sample. */
function onTheCard({ field, samples, fibre }: { field: string; samples: number[]; fibre: number }): number[] {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2')!;
  if (!gl.getExtension('EXT_color_buffer_float')) throw new Error('no float target');
  const compile = (kind: number, text: string): WebGLShader => {
    const shader = gl.createShader(kind)!;
    gl.shaderSource(shader, `#version 300 es\nprecision highp float;\n${text}`);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(String(gl.getShaderInfoLog(shader)));
    return shader;
  };
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl.VERTEX_SHADER, 'void main() { gl_Position = vec4(vec2(gl_VertexID % 2, gl_VertexID / 2) * 4.0 - 1.0, 0.0, 1.0); }'));
  gl.attachShader(
    program,
    compile(
      gl.FRAGMENT_SHADER,
      `uniform vec4 samples[${samples.length / 4}];
      uniform float fibre;
      ${field}
      out vec4 result;
      void main() {
        vec4 s = samples[int(gl_FragCoord.x)]; // along, across, size, contraction
        result = gl_FragCoord.y < 1.0
          ? vec4(s.w * knotAt(s.x, s.y, s.z), bandAt(s.y, s.z) * endFade(0.5 + s.x / fibre), slideAt(s.x, s.y, s.z, s.w, fibre), pushAt(s.x, s.y, s.z, s.w))
          : vec4(lackAt(reachAt(s.x, s.y), s.z), chemicalsAt(reachAt(s.x, s.y), s.z), 0.0, 0.0);
      }`,
    ),
  );
  gl.linkProgram(program);
  gl.useProgram(program);
  const count = samples.length / 4;
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, count, 2);
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  gl.uniform4fv(gl.getUniformLocation(program, 'samples'), samples);
  gl.uniform1f(gl.getUniformLocation(program, 'fibre'), fibre);
  gl.viewport(0, 0, count, 2);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  const out = new Float32Array(count * 8);
  gl.readPixels(0, 0, count, 2, gl.RGBA, gl.FLOAT, out);
  return [...out];
}

describe('the knot in the shader', () => {
  const app = useApp();

  it(`is the knot of the model: ${COUNT} places, seed ${SEED}`, async () => {
    const random = createRandom(SEED);
    const samples = Array.from({ length: COUNT }, () => [(random() - 0.5) * 120, (random() - 0.5) * 40, 2 + 3 * random(), random()]);
    const { page, close } = await app.visit({ at: '?view=flat#/' });
    const found = await page.evaluate(onTheCard, { field: KNOT_FIELD, samples: samples.flat(), fibre: FIBRE });
    await close();
    for (const [k, [along = 0, across = 0, size = 0, contraction = 0]] of samples.entries()) {
      const first = found.slice(k * 4, k * 4 + 4);
      const second = found.slice((COUNT + k) * 4, (COUNT + k) * 4 + 4);
      const expected = [
        knotAt(contraction, size, along, across, 0),
        bandAt(1, size, 0.5 + along / FIBRE, across, 0),
        slideAt(contraction, size, FIBRE, along, across),
        pushAt(contraction, size, along, across),
        1 - supplyAt(0, size, along, across, 0),
        chemicalsAt(1, size, along, across, 0),
      ];
      for (const [n, value] of expected.entries()) expect([...first, ...second][n], `sample ${k}, value ${n}`).toBeCloseTo(value, 3);
    }
  });
});
