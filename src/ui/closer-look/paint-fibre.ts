import { BUNDLE, halfWidth, lengthsIn, middle, OUR_FIBRE, type Fibre } from '#src/appearance/micro/bundle.ts';
import { clamp, hash, mix, smoothstep } from '#src/appearance/micro/numbers.ts';
import { lengthAt, REST_LENGTH, stepLength, THICK_LENGTH, zLines, type StepLengths } from '#src/appearance/micro/sarcomeres.ts';
import { alongX, newTube, paintRound, paintShade, sampleTube, tubeBand, tubeLine, type Brush, type Tube } from './brush.ts';
import { blend, css, onRamp } from './palette.ts';
import type { Scene } from './scene.ts';

const tube = newTube();

/** How dark the knot is at x, 0..1. */
export const darkness = (fibre: Fibre, x: number, lengths: StepLengths): number =>
  smoothstep(0.06, 0.95, (REST_LENGTH - lengthAt(x - fibre.knotAt, lengthsIn(fibre, lengths))) / 1.3);

/** All fibres but ours, from back to front. */
export function paintNeighbours(brush: Brush, scene: Scene): void {
  for (const fibre of BUNDLE) {
    if (fibre === OUR_FIBRE) continue;
    const reach = scene.view.halfHeight + fibre.radius * 1.6;
    if (Math.abs(fibre.y) > reach + 3) continue;
    paintFibre(brush, scene, fibre);
  }
}

/** Our fibre's outline over the window; valid until the next call. */
export function ourTube(scene: Scene, into: Tube): Tube {
  return fibreTube(scene, OUR_FIBRE, into);
}

function fibreTube({ view, picture }: Scene, fibre: Fibre, into: Tube): Tube {
  const reach = view.halfWidth + 2;
  return sampleTube(into, -reach, reach, Math.max(0.28, reach / 110), (x) => middle(fibre, x, picture), (x) => halfWidth(fibre, x, picture));
}

export function paintFibre(brush: Brush, scene: Scene, fibre: Fibre): void {
  const { palette, picture, view, fade } = scene;
  const ours = fibre === OUR_FIBRE;
  const wash = ours ? 0 : fade.wash;
  fibreTube(scene, fibre, tube);
  paintShade(brush, tube, palette.cast, ours ? 1.5 : 0.9, mix(0.5, 0.3, wash));
  const reach = view.halfWidth + 2;
  const tight = clamp((REST_LENGTH - picture.coreLength) / 1.4) * fibre.band;
  const far = Math.abs(fibre.row) / 7;
  const shade = far * far * 0.3 + (fibre.row > 0 ? far * 0.12 : 0);
  const stops = Math.round(Math.min(64, reach / 1.6) * scene.detail);
  paintRound(brush, tube, Math.round((ours ? 24 : view.scale > 9 ? 14 : 11) * scene.detail), (at) => {
    const plain = blend(blend(onRamp(palette.muscle, at), onRamp(palette.core, at), mix(0.6, 0.2, fade.open) * tight), palette.shade, shade);
    const dark = onRamp(palette.core, at);
    const pale = onRamp(palette.far, at);
    return alongX(brush, -reach, reach, (share) => blend(blend(plain, dark, darkness(fibre, mix(-reach, reach, share), picture)), pale, wash), stops);
  });
  streaks(brush, scene, fibre, 1 - wash * 0.6);
  striations(brush, scene, fibre, (1 - wash * 0.95) * (ours ? 1 : 0.8));
  gloss(brush, scene, wash);
}

/** Fine lines along the fibre, as the hand of a painter leaves them. */
function streaks(brush: Brush, { palette, view, detail }: Scene, fibre: Fibre, strength: number): void {
  const count = view.scale < 6 ? 5 : 11;
  if (detail < 1) return;
  brush.lineWidth = Math.max(0.09, 0.8 / view.scale);
  for (let i = 0; i < count; i++) {
    const height = -0.88 + (1.76 * (i + 0.8 * hash(i, fibre.row + 20))) / count;
    const light = hash(i, fibre.row + 40) > 0.52;
    brush.strokeStyle = light ? css(onRamp(palette.muscle, 1), 0.13 * strength) : css(palette.shade, 0.11 * strength);
    brush.beginPath();
    tubeLine(brush, tube, height);
    brush.stroke();
  }
}

/** A light along the ridge and a bounce along the lower rim. */
function gloss(brush: Brush, { view }: Scene, wash: number): void {
  const soft = 1 - wash * 0.5;
  for (const [upper, lower, alpha] of [[-0.66, -0.2, 0.05], [-0.58, -0.3, 0.06], [-0.5, -0.38, 0.08], [0.86, 0.95, 0.07]] as const) {
    tubeBand(brush, tube, upper, lower);
    brush.fillStyle = `rgba(255,236,220,${alpha * soft})`;
    brush.fill();
  }
  brush.lineWidth = 1.2 / view.scale;
  brush.strokeStyle = `rgba(50,10,10,${0.32 * (1 - wash * 0.7)})`;
  brush.beginPath();
  tubeLine(brush, tube, -1);
  brush.stroke();
  brush.beginPath();
  tubeLine(brush, tube, 1);
  brush.stroke();
}

/** Cross stripes, bowed as on a round thing. */
function striations(brush: Brush, { palette, picture, view }: Scene, fibre: Fibre, strength: number): void {
  const lengths = lengthsIn(fibre, picture);
  const seen = smoothstep(4, 14, view.scale * 2.7) * strength;
  if (seen < 0.02) return;
  const lines = zLines(lengths, view.halfWidth + Math.abs(fibre.knotAt) + 3);
  const first = -(lines.length / 2 - 1);
  const edge = view.halfWidth + 3;
  brush.fillStyle = css(palette.shade, 0.26 * seen);
  brush.beginPath();
  for (let i = 0; i + 1 < lines.length; i++) {
    const x = fibre.knotAt + (lines[i]! + lines[i + 1]!) / 2;
    if (Math.abs(x) > edge) continue;
    const half = Math.min(THICK_LENGTH, stepLength(first + i, lengths) * 0.9) / 2;
    arc(brush, fibre, x - half, picture, 1);
    arc(brush, fibre, x + half, picture, -1);
  }
  brush.fill();
  brush.lineWidth = Math.max(0.1, 0.7 / view.scale);
  // dark lines; in the dark knot light ones, or they would not be seen to crowd
  brush.strokeStyle = alongX(brush, -edge, edge, (share) => blend(palette.line, onRamp(palette.muscle, 0.75), darkness(fibre, mix(-edge, edge, share), picture)), 48);
  brush.globalAlpha = 0.6 * seen;
  brush.beginPath();
  for (const line of lines) {
    const x = fibre.knotAt + line;
    if (Math.abs(x) < edge) arc(brush, fibre, x, picture, 1);
  }
  brush.stroke();
  brush.globalAlpha = 1;
}

/** Half a hoop round the fibre at x, downward (1) or back up (−1). */
function arc(brush: Brush, fibre: Fibre, x: number, lengths: StepLengths, direction: 1 | -1): void {
  const half = halfWidth(fibre, x, lengths) * 0.985;
  const y = middle(fibre, x, lengths);
  const bow = 0.2 * fibre.radius;
  const from = y - direction * half;
  const to = y + direction * half;
  if (direction === 1) brush.moveTo(x, from);
  else brush.lineTo(x, from);
  brush.bezierCurveTo(x + bow, mix(from, to, 0.22), x + bow, mix(from, to, 0.78), x, to);
}
