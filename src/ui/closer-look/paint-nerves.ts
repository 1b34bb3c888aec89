import { halfWidth, middle, OUR_FIBRE } from '#src/appearance/micro/bundle.ts';
import { clamp, fract, hash, mix, smoothstep } from '#src/appearance/micro/numbers.ts';
import { paintBall, strokeRound, type Brush } from './brush.ts';
import { blend, css, onRamp, type Ramp } from './palette.ts';
import type { Motion, Scene } from './scene.ts';

/** Places of the end feet of the nerve on our fibre, micrometres. */
const FEET = [-2.7, -0.75, 1.3, 3.2] as const;
const FOOT = 1.12;
/** A packet is seen this long, seconds. */
const PACKET_LIFE = 0.7;

const blendRamp = (a: Ramp, b: Ramp, share: number): Ramp => a.map(([at, colour], i) => [at, blend(colour, b[i]![1], share)]);

/** Upper edge of our fibre at x. */
export const upperEdge = ({ picture }: Scene, x: number): number => middle(OUR_FIBRE, x, picture) - halfWidth(OUR_FIBRE, x, picture);
export const footPlace = (scene: Scene, foot: number): readonly [x: number, y: number] => [FEET[foot]!, upperEdge(scene, FEET[foot]!) - FOOT * 0.62];

/** The nerve that tells the fibre to pull: sheath, branches, end feet with their stores. */
export function paintMotorNerve(brush: Brush, scene: Scene): void {
  const { palette, picture, fade } = scene;
  const ramp = blendRamp(palette.nerve, palette.nerveAsleep, clamp(picture.resetting) * 0.85);
  const top = upperEdge(scene, 0);
  const fork = top - 3.4;
  for (let foot = FEET.length - 1; foot >= 0; foot--) {
    const [x, y] = footPlace(scene, foot);
    strokeRound(brush, ramp, 0.52, (lift) => {
      brush.moveTo(2.4, fork - 0.4 + lift);
      brush.bezierCurveTo(1.6, fork + 0.9 + lift, x, y - 2.2 + lift, x, y - 0.5 + lift);
    });
  }
  // the bare end, then the sheath
  strokeRound(brush, ramp, 0.85, (lift) => {
    brush.moveTo(2.3, fork - 0.3 + lift);
    brush.lineTo(3.6, fork - 1.9 + lift);
  });
  strokeRound(
    brush,
    ramp,
    1.35,
    (lift) => {
      brush.moveTo(3.5, fork - 1.8 + lift);
      brush.bezierCurveTo(6, fork - 4 + lift, 10, -19 + lift, 17, -26 + lift);
      brush.bezierCurveTo(27, -36 + lift, 30, -62 + lift, 58, -104 + lift);
    },
    8,
  );
  for (let foot = 0; foot < FEET.length; foot++) {
    const [x, y] = footPlace(scene, foot);
    // the fibre's own folds under the foot
    brush.strokeStyle = css(onRamp(palette.core, 0.1), 0.6 * fade.small);
    brush.lineWidth = 0.13;
    brush.beginPath();
    for (let k = -3; k <= 3; k++) {
      const at = x + k * 0.33;
      const edge = upperEdge(scene, at);
      brush.moveTo(at, edge + 0.02);
      brush.lineTo(at + 0.03 * k, edge + 0.6 - Math.abs(k) * 0.08);
    }
    brush.stroke();
    paintBall(brush, ramp, x, y, FOOT, FOOT * 0.86, 7);
    stores(brush, scene, foot, x, y, ramp);
  }
}

/** Stores of the sender in an end foot, waiting near the fibre. */
function stores(brush: Brush, { palette, picture, fade }: Scene, foot: number, x: number, y: number, ramp: Ramp): void {
  if (fade.small < 0.05) return;
  const count = 9;
  brush.globalAlpha = fade.small * mix(1, 0.4, clamp(picture.resetting));
  for (let i = 0; i < count; i++) {
    const angle = 0.2 + (Math.PI - 0.4) * ((i + 0.5) / count) + 0.2 * (hash(i, foot) - 0.5);
    const out = i % 2 ? 0.72 : 0.42;
    brush.fillStyle = css(palette.packet);
    brush.strokeStyle = css(onRamp(ramp, 0), 0.8);
    brush.lineWidth = 0.05;
    brush.beginPath();
    brush.arc(x + FOOT * out * Math.cos(angle), y + FOOT * 0.8 * out * Math.sin(angle), 0.15, 0, 7);
    brush.fill();
    brush.stroke();
  }
  brush.globalAlpha = 1;
}

/** Packets on their way from the end feet to the fibre. */
export function paintPackets(brush: Brush, scene: Scene, motion: Readonly<Motion>): void {
  const { palette, picture, fade } = scene;
  const seen = fade.small * mix(1, 0.25, clamp(picture.resetting));
  if (seen < 0.05) return;
  const newest = Math.floor(motion.packets);
  brush.lineWidth = 0.05;
  for (let i = newest; i > motion.packets - picture.packetRate * PACKET_LIFE; i--) {
    const age = clamp((motion.packets - i) / (picture.packetRate * PACKET_LIFE));
    const foot = Math.floor(hash(i, 1) * FEET.length);
    const [footX, footY] = footPlace(scene, foot);
    const x = footX + (hash(i, 2) - 0.5) * 1.7;
    const y = mix(footY + FOOT * 0.7, upperEdge(scene, x) + 0.85, age);
    brush.globalAlpha = seen * smoothstep(1, 0.7, age);
    brush.fillStyle = css(palette.packet);
    brush.strokeStyle = css(palette.packetEdge);
    brush.beginPath();
    brush.arc(x, y, 0.17, 0, 7);
    brush.fill();
    brush.stroke();
  }
  brush.globalAlpha = 1;
}

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
