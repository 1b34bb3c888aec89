import { halfWidth, middle, OUR_FIBRE } from '#src/appearance/micro/bundle.ts';
import { fades, viewAt, type MicroView } from '#src/appearance/micro/camera.ts';
import type { MicroPicture } from '#src/appearance/micro/micro-picture.ts';
import type { Palette } from './palette.ts';

/** All a painter needs for one picture. */
export interface Scene {
  readonly picture: Readonly<MicroPicture>;
  readonly palette: Palette;
  readonly view: MicroView;
  readonly fade: ReturnType<typeof fades>;
  /** 1, or less while things change fast on a slow machine: fewer bands, no fine strokes. */
  readonly detail: number;
}

export const sceneOf = (picture: Readonly<MicroPicture>, palette: Palette, zoom: number, width: number, height: number, detail = 1): Scene => ({
  picture,
  palette,
  view: viewAt(zoom, width, height),
  fade: fades(zoom),
  detail,
});

/** Upper edge of our fibre at x, micrometres. */
export const upperEdge = ({ picture }: Scene, x: number): number => middle(OUR_FIBRE, x, picture) - halfWidth(OUR_FIBRE, x, picture);

/** Ways gone by what moves for show; each grows at a speed from the numbers, so that a change of speed makes no jump. */
export interface Motion {
  flow: number;
  packets: number;
  drift: number;
  spikes: number;
  seconds: number;
}

/** Where motion stands still: a frame in which each thing is well seen. */
export const STILL_MOTION: Readonly<Motion> = { flow: 0.07, packets: 40.4, drift: 0.31, spikes: 3.5, seconds: 3 };

export function advanceMotion(motion: Motion, picture: Readonly<MicroPicture>, seconds: number): void {
  motion.seconds += seconds;
  motion.flow += seconds * picture.cellSpeed * 0.13;
  motion.packets += seconds * picture.packetRate;
  motion.drift += seconds * (0.025 + 0.05 * picture.cellSpeed);
  motion.spikes += seconds * picture.spikes * 0.35;
}
