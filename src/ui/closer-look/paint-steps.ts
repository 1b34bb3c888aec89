import { halfWidth, middle, OUR_FIBRE } from '#src/appearance/micro/bundle.ts';
import { clamp, hash, mix } from '#src/appearance/micro/numbers.ts';
import { coreShare, crumpleOf, stepLength, THICK_LENGTH, THIN_LENGTH, zLines } from '#src/appearance/micro/sarcomeres.ts';
import { alongX, newTube, paintRound, sampleTube, tubeBand, type Brush } from './brush.ts';
import { darkness } from './paint-fibre.ts';
import { blend, css, onRamp } from './palette.ts';
import type { Scene } from './scene.ts';

/** Strands of tiny steps that lie side by side in the opened fibre. */
export const STRANDS = 5;
/** Half the opening: along the fibre in micrometres, across as a share of the fibre. */
const OPEN_ALONG = 16.6;
export const OPEN_ACROSS = 0.8;
const STRAND_HALF = (OPEN_ACROSS / STRANDS) * 0.9;
export const strandHeight = (strand: number): number => ((strand - (STRANDS - 1) / 2) * 2 * OPEN_ACROSS) / STRANDS;

const inside = newTube();
const strandTube = newTube();

/** The window in our fibre, and in it the strands with their filaments. */
export function paintOpening(brush: Brush, scene: Scene): void {
  const { fade, palette, picture, view } = scene;
  if (fade.open < 0.01) return;
  const along = OPEN_ALONG * mix(0.55, 1, fade.open);
  const across = OPEN_ACROSS * 1.04 * fade.open;
  sampleTube(inside, -along, along, 0.16, (x) => middle(OUR_FIBRE, x, picture), (x) => halfWidth(OUR_FIBRE, x, picture) * across * (1 - Math.abs(x / along) ** 14) ** 0.5);
  brush.save();
  openingPath(brush);
  brush.lineJoin = 'round';
  // the cut edge of the fibre: a pale lip, lit from above, so its lower side is the brighter
  brush.lineWidth = 0.62;
  brush.strokeStyle = css(onRamp(palette.muscle, 0.1), 0.9);
  brush.stroke();
  brush.lineWidth = 0.34;
  brush.strokeStyle = css(onRamp(palette.muscle, 1), 0.95);
  brush.stroke();
  brush.clip();
  brush.fillStyle = css(palette.gap);
  brush.fill();
  for (let strand = 0; strand < STRANDS; strand++) paintStrand(brush, scene, strand);
  // the whole is round, too
  for (const [upper, lower] of [[-1, -0.86], [-1, -0.7], [0.42, 1], [0.62, 1], [0.8, 1]] as const) {
    tubeBand(brush, inside, upper, lower);
    brush.fillStyle = css(palette.shade, 0.11);
    brush.fill();
  }
  // shade that the upper edge throws into the opening
  for (let i = 1; i <= 5; i++) {
    openingPath(brush);
    brush.lineWidth = 0.36 * i;
    brush.strokeStyle = css(palette.shade, 0.1);
    brush.stroke();
  }
  brush.restore();
  brush.lineWidth = 1 / view.scale;
}

function openingPath(brush: Brush): void {
  const { count, x, middle, half } = inside;
  brush.beginPath();
  for (let i = 0; i < count; i++) brush.lineTo(x[i]!, middle[i]! - half[i]!);
  for (let i = count - 1; i >= 0; i--) brush.lineTo(x[i]!, middle[i]! + half[i]!);
  brush.closePath();
}

function paintStrand(brush: Brush, { palette, picture, fade, detail }: Scene, strand: number): void {
  const centre = strandHeight(strand);
  const reach = OPEN_ALONG + 0.5;
  const strandMiddle = (x: number): number => middle(OUR_FIBRE, x, picture) + centre * halfWidth(OUR_FIBRE, x, picture);
  const strandHalf = (x: number): number => STRAND_HALF * halfWidth(OUR_FIBRE, x, picture);
  sampleTube(strandTube, -reach, reach, 0.24, strandMiddle, strandHalf);
  paintRound(
    brush,
    strandTube,
    Math.round(8 * detail),
    (at) =>
      alongX(brush, -reach, reach, (share) => blend(onRamp(palette.inside, at), onRamp(palette.insideCore, at), darkness(OUR_FIBRE, mix(-reach, reach, share), picture)), 40),
    -0.2,
  );

  const lines = zLines(picture, reach);
  const first = -(lines.length / 2 - 1);
  const at = (x: number, height: number): number => strandMiddle(x) + height * strandHalf(x);

  // where thick filaments lie the strand is darker: the stripes that were seen from afar
  brush.fillStyle = css(palette.thick, 0.36);
  brush.beginPath();
  for (let i = 0; i + 1 < lines.length; i++) {
    const half = Math.min(THICK_LENGTH, stepLength(first + i, picture) - 0.08) / 2;
    const x = (lines[i]! + lines[i + 1]!) / 2;
    for (const [k, height] of [[-1, -0.97], [1, -0.97], [1, 0.97], [-1, 0.97]] as const) {
      brush[k === -1 && height < 0 ? 'moveTo' : 'lineTo'](x + k * half, at(x + k * half, height));
    }
  }
  brush.fill();

  if (fade.filaments > 0.02) {
    brush.globalAlpha = fade.filaments;
    thinFilaments(brush, lines, first, at, picture, alongX(brush, -reach, reach, (share) => blend(palette.thin, onRamp(palette.muscle, 0.82), 0.85 * darkness(OUR_FIBRE, mix(-reach, reach, share), picture)), 40));
    thickFilaments(brush, lines, first, at, picture, css(palette.thick), css(blend(palette.thick, palette.thickLight, 0.42)), detail === 1);
    brush.globalAlpha = 1;
  }
  zDiscs(brush, lines, first, at, strand, picture.smear, css(palette.line));
}

type Place = (x: number, height: number) => number;
type Lengths = Scene['picture'];
const THICK_HEIGHTS = [-0.4, 0.4] as const;
const THIN_HEIGHTS = [-0.8, 0, 0.8] as const;

/** From each Z-line to both sides. Those of the next line come to lie beside them when the step is short. */
function thinFilaments(brush: Brush, lines: readonly number[], first: number, at: Place, lengths: Lengths, colour: CanvasGradient): void {
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
function thickFilaments(brush: Brush, lines: readonly number[], first: number, at: Place, lengths: Lengths, dark: string, light: string, fine: boolean): void {
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
function zDiscs(brush: Brush, lines: readonly number[], first: number, at: Place, strand: number, smear: number, colour: string): void {
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
