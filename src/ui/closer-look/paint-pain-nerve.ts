import { clamp, fract, smoothstep } from '#src/appearance/micro/numbers.ts';
import { paintBall, strokeRound, type Brush } from './brush.ts';
import { blendRamp, css, onRamp } from './palette.ts';
import { upperEdge, type Motion, type Scene } from './scene.ts';

/** Branches of the pain nerve: where each ends, from the left edge of the knot upward. */
const TIPS = [[-5.2, 1.35], [-7.6, 1.15], [-9.9, 1.1]] as const;
const ROOT = [-12.6, 2.6] as const;

export function tipPlace(scene: Scene, tip: number): readonly [x: number, y: number] {
  const [x, above] = TIPS[tip]!;
  return [x, upperEdge(scene, x) - above];
}

/** The bare nerve ending that senses chemicals. */
export function paintPainNerve(brush: Brush, scene: Scene): void {
  const { palette, picture } = scene;
  const alert = clamp(picture.nerveRed) * (1 - 0.8 * clamp(picture.plugs / 12));
  const ramp = blendRamp(palette.nerve, palette.nerveAlert, alert);
  const root = upperEdge(scene, ROOT[0]) - ROOT[1];
  for (let tip = 0; tip < TIPS.length; tip++) {
    const [x, y] = tipPlace(scene, tip);
    strokeRound(brush, ramp, 0.36, (lift) => {
      brush.moveTo(ROOT[0] - 0.4, root + lift);
      brush.bezierCurveTo(ROOT[0] + 2, root + 0.3 + lift, x - 2.2, y - 1.2 + lift, x, y + lift);
    });
    paintBall(brush, ramp, x, y, 0.42, 0.36, 4);
  }
  strokeRound(brush, ramp, 0.62, (lift) => tracePainNerve(brush, root, lift));
  plugs(brush, scene);
}

function tracePainNerve(brush: Brush, root: number, lift: number): void {
  brush.moveTo(ROOT[0], root + lift);
  brush.bezierCurveTo(ROOT[0] - 3.5, root - 0.4 + lift, -20, root + 0.6 + lift, -24, root - 2 + lift);
  brush.bezierCurveTo(-36, root - 10 + lift, -40, -50 + lift, -64, -104 + lift);
}

/** Place on the pain nerve, 0 at a tip, 1 where it leaves the near window. */
export function onPainNerve(scene: Scene, tip: number, share: number): readonly [x: number, y: number] {
  const root = upperEdge(scene, ROOT[0]) - ROOT[1];
  const [tx, ty] = tipPlace(scene, tip);
  if (share < 0.5) {
    const u = 1 - share * 2;
    const v = 1 - u;
    const [ax, ay, bx, by, cx, cy] = [ROOT[0] - 0.4, root, ROOT[0] + 2, root + 0.3, tx - 2.2, ty - 1.2];
    return [v * v * v * ax + 3 * v * v * u * bx + 3 * v * u * u * cx + u * u * u * tx, v * v * v * ay + 3 * v * v * u * by + 3 * v * u * u * cy + u * u * u * ty];
  }
  const u = share * 2 - 1;
  const v = 1 - u;
  const [ax, bx, cx, dx] = [ROOT[0], ROOT[0] - 3.5, -20, -24];
  return [v * v * v * ax + 3 * v * v * u * bx + 3 * v * u * u * cx + u * u * u * dx, v * v * v * root + 3 * v * v * u * (root - 0.4) + 3 * v * u * u * (root + 0.6) + u * u * u * (root - 2)];
}

/** Stoppers of the numbing drug across the nerve. */
function plugs(brush: Brush, scene: Scene): void {
  const { palette, picture, fade } = scene;
  const count = Math.round(picture.plugs);
  for (let i = 0; i < count; i++) {
    const share = i < 6 ? 0.14 + 0.13 * Math.floor(i / 3) : 0.52 + 0.045 * (i - 6);
    const [x, y] = onPainNerve(scene, i % 3, share);
    const [x2, y2] = onPainNerve(scene, i % 3, share + 0.01);
    brush.save();
    brush.globalAlpha = fade.small;
    brush.translate(x, y);
    brush.rotate(Math.atan2(y2 - y, x2 - x));
    for (const [w, h, colour] of [[0.34, 0.8, palette.plug], [0.16, 0.58, palette.plugLight]] as const) {
      brush.fillStyle = css(colour);
      brush.beginPath();
      brush.roundRect(-w / 2, -h / 2, w, h, 0.1);
      brush.fill();
    }
    brush.restore();
  }
}

/** Signals that run along the pain nerve. */
export function paintSpikes(brush: Brush, scene: Scene, motion: Readonly<Motion>): void {
  const { palette, picture, fade } = scene;
  if (picture.spikes < 0.2 || fade.small < 0.05) return;
  const count = Math.min(6, Math.ceil(picture.spikes / 2));
  for (let i = 0; i < count; i++) {
    const share = fract(motion.spikes / count + i / count);
    const [x, y] = onPainNerve(scene, i % 3, share);
    for (const [size, alpha] of [[0.85, 0.2], [0.58, 0.35], [0.33, 1]] as const) {
      brush.globalAlpha = alpha * fade.small * smoothstep(0, 0.1, share);
      brush.fillStyle = css(size < 0.4 ? palette.packet : onRamp(palette.nerveAlert, 0.8));
      brush.beginPath();
      brush.arc(x, y, size, 0, 7);
      brush.fill();
    }
  }
  brush.globalAlpha = 1;
}
