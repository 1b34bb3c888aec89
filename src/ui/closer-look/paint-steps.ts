import { halfWidth, middle, OUR_FIBRE } from '#src/appearance/micro/bundle.ts';
import { mix, smoothstep } from '#src/appearance/micro/numbers.ts';
import { stepEnds, stepLength, THICK_LENGTH, zLines } from '#src/appearance/micro/sarcomeres.ts';
import { alongX, newTube, paintRound, sampleTube, tubeBand, type Brush } from './brush.ts';
import { darkness } from './paint-fibre.ts';
import { thickFilaments, thinFilaments, zDiscs, type Place } from './paint-filaments.ts';
import { blend, css, onRamp } from './palette.ts';
import type { Scene } from './scene.ts';

/** Strands of tiny steps that lie side by side in the opened fibre. */
export const STRANDS = 5;
/** Half the opening: along the fibre in micrometres, across as a share of the fibre. */
const OPEN_ALONG = 16.6;
export const OPEN_ACROSS = 0.8;
const STRAND_HALF = (OPEN_ACROSS / STRANDS) * 0.9;
export const strandHeight = (strand: number): number => ((strand - (STRANDS - 1) / 2) * 2 * OPEN_ACROSS) / STRANDS;

/** The two steps that labels speak of. */
export const NAMED_STEP = { core: { strand: 3, index: 0 }, beside: { strand: 1, index: 6 } } as const;

const inside = newTube();
const strandTube = newTube();

/**
 * The window in our fibre, and in it the strands with their filaments.
 *
 * @param within paints what else lies in the window
 */
export function paintOpening(brush: Brush, scene: Scene, within: () => void): void {
  const { fade, palette, picture } = scene;
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
  within();
  // one step in the knot and one beside it, in a frame: the same thing, short and long
  outlineStep(brush, scene, NAMED_STEP.core, 1);
  outlineStep(brush, scene, NAMED_STEP.beside, smoothstep(1.9, 1.75, picture.coreLength));
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
  const at: Place = (x, height) => strandMiddle(x) + height * strandHalf(x);

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

function outlineStep(brush: Brush, { palette, picture, fade }: Scene, named: { readonly strand: number; readonly index: number }, strength: number): void {
  const alpha = fade.filaments * strength;
  if (alpha < 0.02) return;
  const [from, to] = stepEnds(named.index, picture);
  const x = (from + to) / 2;
  const half = STRAND_HALF * halfWidth(OUR_FIBRE, x, picture) * 1.08;
  const y = middle(OUR_FIBRE, x, picture) + strandHeight(named.strand) * halfWidth(OUR_FIBRE, x, picture);
  brush.globalAlpha = alpha;
  brush.beginPath();
  brush.roundRect(from, y - half, to - from, 2 * half, 0.25);
  for (const [width, colour] of [[0.36, palette.gap], [0.16, palette.thin]] as const) {
    brush.lineWidth = width;
    brush.strokeStyle = css(colour);
    brush.stroke();
  }
  brush.globalAlpha = 1;
}
