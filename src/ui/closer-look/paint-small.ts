import { halfWidth, middle, OUR_FIBRE } from '#src/appearance/micro/bundle.ts';
import { clamp, hash, mix } from '#src/appearance/micro/numbers.ts';
import { dotAt, type Speck } from '#src/appearance/micro/scatter.ts';
import { zLines } from '#src/appearance/micro/sarcomeres.ts';
import { paintBall, type Brush } from './brush.ts';
import { OPEN_ACROSS, STRANDS, strandHeight } from './paint-steps.ts';
import { css } from './palette.ts';
import { upperEdge, type Motion, type Scene } from './scene.ts';

const speck: Speck = { x: 0, y: 0, share: 0 };

/** Amber dots that stand for chemicals. Dark rims: amber alone is hard to see on muscle. */
export function paintDots(brush: Brush, scene: Scene, motion: Readonly<Motion>): void {
  const { palette, picture, fade } = scene;
  if (fade.small < 0.03) return;
  const whole = Math.min(60, picture.dots);
  for (let i = 0; i < whole; i++) {
    dotAt(i, motion.drift, picture, speck);
    const size = mix(0.2, 0.34, hash(i, 17)) * clamp(whole - i);
    brush.globalAlpha = fade.small * speck.share * (1 - 0.45 * clamp(picture.steroid));
    for (const [radius, colour, lift] of [[size + 0.07, palette.amberEdge, 0], [size, palette.amber, 0], [size * 0.4, palette.amberLight, 0.3]] as const) {
      brush.fillStyle = css(colour);
      brush.beginPath();
      brush.arc(speck.x - size * lift, speck.y - size * lift, radius, 0, 7);
      brush.fill();
    }
  }
  brush.globalAlpha = 1;
}

const TOKENS = 20;

/** Energy between the strands: full tokens are there, empty ones are used up. */
export function paintTokens(brush: Brush, { palette, picture, fade }: Scene): void {
  if (fade.filaments < 0.05) return;
  const full = TOKENS * clamp(picture.energy);
  brush.lineWidth = 0.05;
  for (let i = 0; i < TOKENS; i++) {
    const x = -13.5 + (27 * (i + 0.6 * hash(i, 71))) / TOKENS;
    const gap = Math.floor(hash(i, 72) * (STRANDS - 1));
    const height = strandHeight(gap) + OPEN_ACROSS / STRANDS;
    const y = middle(OUR_FIBRE, x, picture) + height * halfWidth(OUR_FIBRE, x, picture);
    const there = clamp(full - ((i * 7) % TOKENS));
    brush.globalAlpha = fade.filaments;
    brush.beginPath();
    brush.roundRect(x - 0.38, y - 0.13, 0.76, 0.26, 0.13);
    brush.fillStyle = css(palette.gap);
    brush.fill();
    brush.fillStyle = css(palette.token, there * 0.95);
    brush.fill();
    brush.strokeStyle = css(palette.token, mix(0.3, 1, there));
    brush.stroke();
  }
  brush.globalAlpha = 1;
}

/** Calcium in the core, faint: more where the nerve ending sends more. */
export function paintCalcium(brush: Brush, { palette, picture, fade }: Scene): void {
  const count = Math.round(46 * clamp((picture.packetRate - 2) / 28));
  if (fade.filaments < 0.05 || count === 0) return;
  const lines = zLines(picture, 5);
  brush.fillStyle = css(palette.immune[5]![1], 0.75 * fade.filaments);
  brush.beginPath();
  for (let i = 0; i < count; i++) {
    const x = lines[Math.floor(hash(i, 81) * lines.length)]! + 0.3 * (hash(i, 82) - 0.5);
    const y = middle(OUR_FIBRE, x, picture) + (hash(i, 83) * 1.5 - 0.75) * halfWidth(OUR_FIBRE, x, picture);
    brush.moveTo(x + 0.08, y);
    brush.arc(x, y, 0.08, 0, 7);
  }
  brush.fill();
}

/** Clean-up cells of needle soreness, and tokens of a steroid. */
export function paintVisitors(brush: Brush, scene: Scene, motion: Readonly<Motion>): void {
  const { palette, picture, fade } = scene;
  const cells = 6 * clamp(picture.soreness * 1.6);
  for (let i = 0; i < cells; i++) {
    const x = [7.2, 10.8, -15.2, 14.3, -12.4, 17.6][i]! + 0.25 * Math.sin(motion.seconds * 0.5 + i * 2);
    const y = upperEdge(scene, x) - 1.35 - 0.9 * hash(i, 92) + 0.15 * Math.cos(motion.seconds * 0.4 + i);
    const size = 1.15 * clamp(cells - i);
    brush.globalAlpha = fade.small;
    paintBall(brush, palette.immune, x + size * 0.42, y + size * 0.16, size * 0.82, size * 0.66, 3);
    paintBall(brush, palette.immune, x - size * 0.1, y, size, size * 0.86, 7);
    brush.fillStyle = css(palette.nucleus, 0.6);
    for (const [dx, dy] of [[-0.35, -0.1], [0.05, 0.22], [0.4, -0.12]] as const) {
      brush.beginPath();
      brush.ellipse(x + dx * size, y + dy * size, size * 0.3, size * 0.26, 0, 0, 7);
      brush.fill();
    }
  }
  const tokens = 8 * clamp(picture.steroid);
  for (let i = 0; i < tokens; i++) {
    const x = i < 4 ? -12.4 + 1.9 * i : 5.4 + 2 * (i - 4);
    const y = upperEdge(scene, x) - 0.7 - 0.5 * hash(i, 95);
    brush.globalAlpha = fade.small * clamp(tokens - i);
    brush.fillStyle = css(palette.plug);
    brush.beginPath();
    for (let k = 0; k < 6; k++) brush.lineTo(x + 0.36 * Math.cos(k * 1.047), y + 0.36 * Math.sin(k * 1.047));
    brush.fill();
  }
  brush.globalAlpha = 1;
}
