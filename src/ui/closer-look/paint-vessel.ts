import { clamp, hash, mix } from '#src/appearance/micro/numbers.ts';
import { cellAt, cellBend, cellOxygen, TRACK, vesselMiddle, vesselWidthAt, WALL } from '#src/appearance/micro/vessel.ts';
import { newTube, paintRound, paintShade, sampleTube, tubeBand, tubeLine, type Brush } from './brush.ts';
import { blend, css, onRamp } from './palette.ts';
import type { Motion, Scene } from './scene.ts';

const outer = newTube();
const lumen = newTube();

function sample(scene: Scene): void {
  const { picture, view } = scene;
  const reach = view.halfWidth + 2;
  const step = Math.max(0.3, reach / 110);
  const line = (x: number): number => vesselMiddle(x, picture.vesselWidth, picture);
  sampleTube(outer, -reach, reach, step, line, (x) => vesselWidthAt(x, picture.vesselWidth) / 2 + WALL);
  sampleTube(lumen, -reach, reach, step, line, (x) => vesselWidthAt(x, picture.vesselWidth) / 2);
}

/** Wall and inside of the tiny vessel, without its cells. */
export function paintVessel(brush: Brush, scene: Scene): void {
  const { palette, picture, view, fade } = scene;
  sample(scene);
  paintShade(brush, outer, palette.cast, 0.9, 0.4);
  paintRound(brush, outer, 5, (at) => css(onRamp(palette.wall, at * 0.8)));
  paintRound(brush, lumen, Math.round(16 * scene.detail), (at) => css(blend(onRamp(palette.plasma, at), onRamp(palette.wall, at * 0.6), 0.75 * (1 - fade.small))), -0.15);
  // flat cells of the wall, seen from the side
  for (let i = -12; i <= 12; i++) {
    const x = i * 8.3 + 3 * hash(i, 31);
    if (Math.abs(x) > view.halfWidth + 1) continue;
    const side = hash(i, 32) > 0.5 ? 1 : -1;
    const y = vesselMiddle(x, picture.vesselWidth, picture) + side * (vesselWidthAt(x, picture.vesselWidth) / 2 + WALL * 0.45);
    brush.fillStyle = css(onRamp(palette.wall, 0));
    brush.beginPath();
    brush.ellipse(x, y, 1.15, 0.27, 0, 0, 7);
    brush.fill();
    brush.fillStyle = css(onRamp(palette.wall, 0.5), 0.8);
    brush.beginPath();
    brush.ellipse(x - 0.1, y - 0.06, 0.8, 0.13, 0, 0, 7);
    brush.fill();
  }
  brush.lineWidth = Math.max(0.07, 0.9 / view.scale);
  brush.strokeStyle = css(palette.shade, 0.45);
  brush.beginPath();
  tubeLine(brush, outer, -1);
  tubeLine(brush, outer, 1);
  brush.stroke();
}

/** Red cells, and the light on the vessel over them. */
export function paintCells(brush: Brush, scene: Scene, motion: Readonly<Motion>): void {
  const { palette, picture, view } = scene;
  const { vesselWidth, oxygen } = picture;
  const count = Math.max(1, Math.round(picture.cellCount));
  const tracks = Math.ceil((view.halfWidth + 3) / TRACK);
  for (let track = -tracks; track <= tracks; track++) {
    for (let i = 0; i < count; i++) {
      const x = track * TRACK + cellAt(i, count, motion.flow, track === 0 ? vesselWidth : 1);
      if (Math.abs(x) > view.halfWidth + 3) continue;
      const width = vesselWidthAt(x, vesselWidth);
      const y = vesselMiddle(x, vesselWidth, picture) + (hash(i, 7) - 0.5) * 0.22 * width;
      const tilt = Math.atan(vesselMiddle(x + 0.5, vesselWidth, picture) - vesselMiddle(x - 0.5, vesselWidth, picture));
      const colour = blend(palette.cellBlue, palette.cellRed, cellOxygen(x, oxygen));
      paintCell(brush, x, y, tilt + 0.25 * (hash(i, 8) - 0.5), Math.min(1.45, width * 0.41), cellBend(x, vesselWidth), css(blend(colour, palette.shade, 0.45)), css(colour), css(blend(colour, palette.shade, 0.24)), css(blend(colour, palette.thin, 0.42)));
    }
  }
  sample(scene);
  tubeBand(brush, lumen, -0.62, -0.36);
  brush.fillStyle = 'rgba(255,246,238,0.3)';
  brush.fill();
}

/** One red cell: a dimpled disc; where it is tight it folds and points downstream. */
function paintCell(brush: Brush, x: number, y: number, tilt: number, half: number, bend: number, rim: string, body: string, dimple: string, light: string): void {
  const long = mix(1.62, 2.1, bend) * clamp(half / 1.2, 0.75, 1);
  brush.save();
  brush.translate(x, y);
  brush.rotate(tilt);
  for (const [size, colour] of [[1, rim], [0.9, body]] as const) {
    const a = long * size;
    const b = half * size;
    const tail = b * 0.86 * Math.sqrt(bend);
    const hollow = -a + 0.6 * a * bend;
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(a, 0);
    brush.bezierCurveTo(a, b * 0.56, a * 0.56, b, 0, b);
    brush.bezierCurveTo(-a * 0.56, b, -a, b * mix(0.56, 1, bend), -a, tail);
    brush.bezierCurveTo(-a, tail * 0.6, hollow, tail * 0.55, hollow, 0);
    brush.bezierCurveTo(hollow, -tail * 0.55, -a, -tail * 0.6, -a, -tail);
    brush.bezierCurveTo(-a, -b * mix(0.56, 1, bend), -a * 0.56, -b, 0, -b);
    brush.bezierCurveTo(a * 0.56, -b, a, -b * 0.56, a, 0);
    brush.fill();
  }
  brush.fillStyle = dimple;
  brush.beginPath();
  brush.ellipse(long * mix(0, 0.3, bend), 0.03, long * mix(0.5, 0.3, bend), half * 0.42, 0, 0, 7);
  brush.fill();
  brush.fillStyle = light;
  brush.beginPath();
  brush.ellipse(-long * mix(0.1, -0.3, bend), -half * 0.62, long * 0.42, half * 0.12, 0, 0, 7);
  brush.fill();
  brush.restore();
}
