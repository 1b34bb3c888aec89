import { clamp, hash, mix, smoothstep } from '#src/appearance/micro/numbers.ts';
import { paintBall, strokeRound, type Brush } from './brush.ts';
import { blendRamp, css, onRamp, type Ramp } from './palette.ts';
import { upperEdge, type Motion, type Scene } from './scene.ts';

/** Places of the end feet of the nerve on our fibre, micrometres. */
const FEET = [-2.7, -0.75, 1.3, 3.2] as const;
const FOOT = 1.12;
/** A packet is seen this long, seconds. */
const PACKET_LIFE = 0.7;

/** Where an end foot sits. */
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
