import { clamp, hash, mix } from '#src/appearance/micro/numbers.ts';
import { coreShare, crumpleOf, stepLength, THICK_LENGTH, THIN_LENGTH } from '#src/appearance/micro/sarcomeres.ts';
import type { Brush } from './brush.ts';
import type { Scene } from './scene.ts';

/** Place of a height in the strand, −1 to 1, at x: its y. */
export type Place = (x: number, height: number) => number;
type Lengths = Scene['picture'];
const THICK_HEIGHTS = [-0.4, 0.4] as const;
const THIN_HEIGHTS = [-0.8, 0, 0.8] as const;

/** From each Z-line to both sides. Those of the next line come to lie beside them when the step is short. */
export function thinFilaments(brush: Brush, lines: readonly number[], first: number, at: Place, lengths: Lengths, colour: CanvasGradient): void {
  brush.lineWidth = 0.1;
  brush.lineCap = 'round';
  brush.strokeStyle = colour;
  brush.beginPath();
  for (let i = 0; i < lines.length; i++) {
    for (const side of [-1, 1] as const) {
      const length = Math.min(THIN_LENGTH, stepLength(first + i - (side < 0 ? 1 : 0), lengths) - 0.1);
      const to = lines[i]! + side * length;
      for (const height of THIN_HEIGHTS) {
        const own = height + side * 0.075;
        brush.moveTo(lines[i]!, at(lines[i]!, own));
        brush.lineTo((lines[i]! + to) / 2, at((lines[i]! + to) / 2, own));
        brush.lineTo(to, at(to, own));
      }
    }
  }
  brush.stroke();
}

/** In the middle of each step, with their heads; squeezed by the Z-lines they crumple. */
export function thickFilaments(brush: Brush, lines: readonly number[], first: number, at: Place, lengths: Lengths, dark: string, light: string, fine: boolean): void {
  for (const [width, lift, colour, heads] of [[0.28, 0, dark, true], [0.08, -0.06, light, false]] as const) {
    brush.lineWidth = width;
    brush.strokeStyle = colour;
    brush.beginPath();
    for (let i = 0; i + 1 < lines.length; i++) {
      const length = stepLength(first + i, lengths);
      const half = Math.min(THICK_LENGTH, length - 0.16) / 2;
      const crumple = 0.2 * crumpleOf(length);
      const x = (lines[i]! + lines[i + 1]!) / 2;
      for (const height of THICK_HEIGHTS) {
        for (let k = -6; k <= 6; k++) {
          const share = k / 6;
          const wave = crumple * share * share * Math.sin(k * 1.9 + i * 2.3 + height * 9);
          brush[k === -6 ? 'moveTo' : 'lineTo'](x + share * half, at(x + share * half, height + wave) + lift);
        }
      }
    }
    brush.stroke();
    if (!heads || !fine) continue;
    brush.lineWidth = 0.13;
    brush.lineCap = 'round';
    brush.strokeStyle = light;
    brush.beginPath();
    for (let i = 0; i + 1 < lines.length; i++) {
      const length = stepLength(first + i, lengths);
      const half = Math.min(THICK_LENGTH, length - 0.16) / 2;
      const x = (lines[i]! + lines[i + 1]!) / 2;
      for (const height of THICK_HEIGHTS) {
        for (let k = 0; k < 8; k++) {
          const side = k < 4 ? -1 : 1;
          const from = x + side * half * (0.28 + 0.21 * (k % 4));
          for (const up of [-1, 1] as const) {
            brush.moveTo(from, at(from, height + up * 0.17));
            brush.lineTo(from + side * 0.05, at(from + side * 0.05, height + up * 0.2));
          }
        }
      }
    }
    brush.stroke();
  }
}

/** The ends of the steps: thin and straight at ease; in the knot thick, blurred, wavering. */
export function zDiscs(brush: Brush, lines: readonly number[], first: number, at: Place, strand: number, smear: number, colour: string): void {
  brush.strokeStyle = colour;
  brush.lineCap = 'butt';
  for (let i = 0; i < lines.length; i++) {
    const worn = smear * Math.min(coreShare(first + i), coreShare(first + i - 1));
    const waver = worn * 0.34 * (hash(i, strand + 60) - 0.5);
    for (const [width, alpha] of worn > 0.05 ? ([[0.6, 0.2], [0.42, 0.3], [0.26, 0.7]] as const) : ([[0.17, 1]] as const)) {
      brush.lineWidth = width === 0.17 ? width : mix(0.17, width, clamp(worn));
      brush.globalAlpha = alpha;
      brush.beginPath();
      for (let k = 0; k <= 8; k++) {
        const height = -1 + k / 4;
        const x = lines[i]! + waver * Math.sin(k * 1.3 + strand) + (k % 2 ? 0.025 : -0.025);
        brush[k ? 'lineTo' : 'moveTo'](x, at(x, height));
      }
      brush.stroke();
    }
  }
  brush.globalAlpha = 1;
}
