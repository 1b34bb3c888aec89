import { BUNDLE, middle, OUR_FIBRE } from '#src/appearance/micro/bundle.ts';
import { hash, smoothstep } from '#src/appearance/micro/numbers.ts';
import type { Brush } from './brush.ts';
import { paintFibre, paintNeighbours } from './paint-fibre.ts';
import { paintMotorNerve, paintPackets } from './paint-motor-nerve.ts';
import { paintPainNerve, paintSpikes } from './paint-pain-nerve.ts';
import { paintCalcium, paintDots, paintTokens, paintVisitors } from './paint-small.ts';
import { paintOpening } from './paint-steps.ts';
import { paintCells, paintVessel } from './paint-vessel.ts';
import { blend, css } from './palette.ts';
import type { Motion, Scene } from './scene.ts';

/** All that rests between two samples of the model. Costs milliseconds; kept until a number or the camera changes. */
export function paintResting(brush: Brush, scene: Scene, width: number, height: number, ratio: number): void {
  const { palette } = scene;
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  const paper = brush.createRadialGradient(width * 0.4, height * 0.35, 0, width * 0.5, height * 0.5, Math.hypot(width, height) * 0.6);
  paper.addColorStop(0, css(palette.paper));
  paper.addColorStop(1, css(palette.paperEdge));
  brush.fillStyle = paper;
  brush.fillRect(0, 0, width, height);
  enter(brush, scene, ratio);
  paintTissue(brush, scene);
  paintNeighbours(brush, scene);
  paintVessel(brush, scene);
  paintFibre(brush, scene, OUR_FIBRE);
  paintOpening(brush, scene, () => {
    paintTokens(brush, scene);
    paintCalcium(brush, scene);
  });
  paintPainNerve(brush, scene);
  paintMotorNerve(brush, scene);
}

/** What moves while the story plays, over the resting picture. */
export function paintMoving(brush: Brush, scene: Scene, motion: Readonly<Motion>, ratio: number): void {
  enter(brush, scene, ratio);
  paintCells(brush, scene, motion);
  paintVisitors(brush, scene, motion);
  paintPackets(brush, scene, motion);
  paintSpikes(brush, scene, motion);
  paintDots(brush, scene, motion);
}

function enter(brush: Brush, { view }: Scene, ratio: number): void {
  brush.setTransform(view.scale * ratio, 0, 0, view.scale * ratio, view.x * ratio, view.y * ratio);
}

/** Soft tissue that fills the bundle between the fibres, with fine strands. */
function paintTissue(brush: Brush, { palette, picture, view, fade }: Scene): void {
  const colour = blend(palette.tissueShade, palette.tissue, fade.wash / 0.78);
  const reach = view.halfWidth + 2;
  const top = BUNDLE.find(({ row }) => row === -6)!;
  const bottom = BUNDLE.find(({ row }) => row === 6)!;
  const step = reach / 40;
  for (const [more, alpha] of [[2.2, 0.25], [1.2, 0.45], [0.4, 1]] as const) {
    brush.beginPath();
    for (let x = -reach; x <= reach; x += step) brush.lineTo(x, middle(top, x, picture) - top.radius - more);
    for (let x = reach; x >= -reach; x -= step) brush.lineTo(x, middle(bottom, x, picture) + bottom.radius + more);
    brush.fillStyle = css(colour, alpha);
    brush.fill();
  }
  const strength = smoothstep(4, 14, view.scale);
  if (strength < 0.05) return;
  brush.lineWidth = 0.12;
  for (let i = 0; i < 44; i++) {
    const y = (hash(i, 51) - 0.5) * 34;
    const wave = 0.5 + hash(i, 52);
    brush.strokeStyle = hash(i, 53) > 0.5 ? css(palette.tissueShade, 0.3 * strength) : css(palette.paper, 0.5 * strength);
    brush.beginPath();
    for (let x = -reach; x <= reach; x += 0.8) brush.lineTo(x, y + wave * Math.sin(x * 0.23 + i) + 0.1 * x * (hash(i, 54) - 0.5));
    brush.stroke();
  }
}
