import { clamp, mix, smoothstep } from './numbers.ts';

/** What the camera shows: canvas pixel = micrometre · scale + offset. */
export interface MicroView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Half the width and height of the window, micrometres. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The window at the start and at the end of the move, micrometres. */
const FAR = { width: 196, height: 166 } as const;
const NEAR = { width: 36, height: 31 } as const;

/** The three stills for those who want no motion. */
export const STILL_ZOOMS = [0, 0.5, 1] as const;

/** One move from bundle to step; equal shares of `zoom` enlarge equally. */
export function viewAt(zoom: number, width: number, height: number): MicroView {
  const far = Math.min(width / FAR.width, height / FAR.height);
  const near = Math.min(width / NEAR.width, height / NEAR.height);
  const scale = far * (near / far) ** clamp(zoom);
  const lift = mix(0.6, 1, zoom);
  return { scale, x: width / 2, y: height / 2 - lift * scale * 0.5, halfWidth: width / 2 / scale, halfHeight: height / 2 / scale };
}

/** How far each depth of the picture is there at a zoom, 0..1. */
export const fades = (zoom: number) => ({
  /** neighbours step back */
  wash: 0.78 * smoothstep(0.08, 0.6, zoom),
  /** our fibre opens */
  open: smoothstep(0.48, 0.9, zoom),
  /** the filaments in it */
  filaments: smoothstep(0.55, 0.9, zoom),
  /** vesicles, dots, plugs, cells of soreness */
  small: smoothstep(0.12, 0.5, zoom),
});

export type MicroStage = 'bundle' | 'fibre' | 'steps';
export const stageAt = (zoom: number): MicroStage => (zoom < 0.25 ? 'bundle' : zoom < 0.75 ? 'fibre' : 'steps');

/** Nearest still. */
export const stillAt = (zoom: number): number => STILL_ZOOMS.reduce((best, still) => (Math.abs(still - zoom) < Math.abs(best - zoom) ? still : best));

/** Ease of the move, as `cubic-bezier(.45,0,.15,1)` looks: slow start, long soft end. */
export function easeMove(t: number): number {
  const x = clamp(t);
  return x < 0.4 ? 0.5 * (x / 0.4) ** 2.2 : 1 - 0.5 * ((1 - x) / 0.6) ** 2.7;
}
