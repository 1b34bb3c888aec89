import { useEffect, useRef, useState } from 'react';
import { easeMove, stillAt } from '#src/appearance/micro/camera.ts';
import { PICTURE_AT_EASE, takePicture, type MicroPicture } from '#src/appearance/micro/micro-picture.ts';
import { mix } from '#src/appearance/micro/numbers.ts';
import { paintMoving, paintResting } from './paint-scene.ts';
import { paletteFor } from './palette.ts';
import { advanceMotion, sceneOf, STILL_MOTION, type Scene } from './scene.ts';

const MOVE_SECONDS = 1.6;
/** Old tablets have screens finer than they can fill. */
const MOST_RATIO = 2;
/** Read-outs (labels, sentence) follow the numbers at most this often, seconds. */
const READ_OUT_SECONDS = 0.15;
/** A picture that takes longer than this is drawn coarser while it changes, milliseconds. */
const SLOW = 22;
/** Nothing changed for so long: draw in full again, milliseconds. */
const QUIET = 180;

export interface CloserOptions {
  readonly read: () => Readonly<MicroPicture>;
  readonly zoom: number;
  readonly playing: boolean;
  readonly stills: boolean;
}

/** What the DOM over the canvas needs: the last scene at rest, or null while the camera moves. */
export interface ReadOut {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly moving: boolean;
  /** where the camera goes or rests */
  readonly zoom: number;
}

/** Draws the closer look into a canvas that fills its parent; redraws only what changed. */
export function useCloserCanvas(options: CloserOptions): { readonly canvas: React.RefObject<HTMLCanvasElement | null>; readonly readOut: ReadOut | null } {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(options);
  const [readOut, setReadOut] = useState<ReadOut | null>(null);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => startLoop(canvas.current!, () => latest.current, setReadOut), []);
  return { canvas, readOut };
}

/** Both canvases stay with the CPU: as paths for a GPU the picture took 40 times as long where the GPU is software. */
const context = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => canvas.getContext('2d', { alpha: false, willReadFrequently: true })!;

function startLoop(canvas: HTMLCanvasElement, options: () => CloserOptions, tell: (readOut: ReadOut) => void): () => void {
  const front = context(canvas);
  const resting = document.createElement('canvas');
  const back = context(resting);
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const picture: MicroPicture = { ...PICTURE_AT_EASE };
  const motion = { ...STILL_MOTION };
  let zoom = options().stills ? stillAt(options().zoom) : options().zoom;
  let from = zoom;
  let to = zoom;
  let moved = 1;
  let width = 0;
  let height = 0;
  let ratio = 1;
  let stale = true;
  let coarse = false;
  let fullCost = 0;
  let lastCost = 0;
  let changedAt = 0;
  let paintedAt = 0;
  let toldAt = 0;
  let untold = true;
  let before = performance.now();
  let frame = 0;
  let scene: Scene | null = null;

  const resize = (): void => {
    width = canvas.clientWidth;
    height = canvas.clientHeight;
    ratio = Math.min(MOST_RATIO, window.devicePixelRatio || 1);
    canvas.width = resting.width = Math.max(1, Math.round(width * ratio));
    canvas.height = resting.height = Math.max(1, Math.round(height * ratio));
    stale = true;
  };
  const wake = (): void => {
    stale = true;
  };

  const advanceCamera = (seconds: number, target: number, stills: boolean): void => {
    if (target !== to) {
      from = zoom;
      to = target;
      moved = 0;
    }
    if (moved >= 1) return;
    moved = stills ? 1 : Math.min(1, moved + seconds / MOVE_SECONDS);
    zoom = mix(from, to, easeMove(moved));
    stale = true;
  };

  /** Paints what rests; while things change on a slow machine in fewer pixels, and not in each frame. */
  const paintBack = (now: number, stills: boolean): void => {
    const changing = !stills && now - changedAt < QUIET;
    const next = changing && fullCost > SLOW;
    if (!stale && !(coarse && !next)) return;
    if (next && moved >= 1 && now - paintedAt < 1.5 * lastCost) return;
    coarse = next;
    scene = sceneOf(picture, paletteFor(dark.matches), zoom, width, height, coarse ? 0.5 : 1);
    const start = performance.now();
    paintResting(back, scene, width, height, coarse ? Math.min(1, ratio) : ratio);
    // canvas work is put off until a pixel is asked for
    back.getImageData(0, 0, 1, 1);
    lastCost = performance.now() - start;
    if (!coarse) fullCost = lastCost;
    paintedAt = now;
    stale = false;
    untold = true;
  };

  const draw = (now: number): void => {
    frame = requestAnimationFrame(draw);
    const seconds = Math.min(0.1, (now - before) / 1000);
    before = now;
    const { read, playing, stills, zoom: wanted } = options();
    advanceCamera(seconds, stills ? stillAt(wanted) : wanted, stills);
    if (takePicture(read(), picture)) stale = true;
    if (width < 2 || height < 2) return;
    if (stale) changedAt = now;
    paintBack(now, stills);
    const lively = playing && !stills;
    if (scene && (paintedAt === now || lively)) {
      if (lively) advanceMotion(motion, picture, seconds);
      const share = coarse ? Math.min(1, ratio) / ratio : 1;
      front.setTransform(1, 0, 0, 1, 0, 0);
      front.drawImage(resting, 0, 0, resting.width * share, resting.height * share, 0, 0, canvas.width, canvas.height);
      paintMoving(front, scene, stills ? STILL_MOTION : motion, ratio);
    }
    if (scene && untold && (now - toldAt) / 1000 > READ_OUT_SECONDS) {
      toldAt = now;
      untold = false;
      tell({ scene: { ...scene, picture: { ...picture } }, width, height, moving: moved < 1, zoom: to });
    }
  };

  const watcher = new ResizeObserver(resize);
  watcher.observe(canvas);
  dark.addEventListener('change', wake);
  resize();
  frame = requestAnimationFrame(draw);
  return () => {
    cancelAnimationFrame(frame);
    watcher.disconnect();
    dark.removeEventListener('change', wake);
  };
}
