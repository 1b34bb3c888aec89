import { ArrowLeft } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { stageAt, stillAt } from '#src/appearance/micro/camera.ts';
import { BUNDLE, halfWidth, OUR_FIBRE } from '#src/appearance/micro/bundle.ts';
import type { Rect } from '#src/appearance/micro/label-places.ts';
import { moodOf, PICTURE_AT_EASE } from '#src/appearance/micro/micro-picture.ts';
import { anchorOf } from './anchors.ts';
import { labelsFor, sentenceFor } from './choose-words.ts';
import './closer-look.css';
import { Labels } from './labels.tsx';
import { useCloserCanvas, type CloserOptions, type ReadOut } from './use-closer-canvas.ts';
import { closerWord } from '#src/content/closer-words.ts';

export interface CloserLookProps extends CloserOptions {
  /** Back to the body. */
  readonly onBack: () => void;
}

/**
 * From muscle to fiber to step, in one move: what a tight spot may look like much enlarged. Fills its parent.
 *
 * Drawn in a plain canvas, so it is there without WebGL; the words over it are DOM.
 *
 * @param read  numbers to draw; asked once a frame, may give the same object each time
 * @param zoom  where the camera shall be, 0 bundle to 1 steps; it moves there by itself
 */
export function CloserLook({ onBack, ...options }: CloserLookProps): React.JSX.Element {
  const { canvas, readOut } = useCloserCanvas(options);
  const back = useRef<HTMLButtonElement>(null);
  const [backRect, setBackRect] = useState<readonly Rect[]>([]);
  useLayoutEffect(() => {
    // its size follows the font, which may come late
    const watcher = new ResizeObserver(() => {
      const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = back.current!;
      setBackRect([{ x: offsetLeft, y: offsetTop, width: offsetWidth, height: offsetHeight }]);
    });
    watcher.observe(back.current!);
    return () => watcher.disconnect();
  }, []);
  const zoom = options.stills ? stillAt(options.zoom) : options.zoom;
  const mood = moodOf(readOut?.scene.picture ?? PICTURE_AT_EASE);
  const overlay = useMemo(() => (readOut && !readOut.moving && readOut.zoom === zoom ? overlayOf(readOut, zoom) : null), [readOut, zoom]);
  return (
    <div className="closer">
      <canvas ref={canvas} role="img" aria-label={closerWord(sentenceFor(mood))} />
      {overlay && readOut && backRect.length > 0 ? <Labels {...overlay} width={readOut.width} height={readOut.height} keepFree={backRect} /> : null}
      <button ref={back} type="button" className="closer-back" onClick={onBack}>
        <ArrowLeft aria-hidden="true" />
        {closerWord('back')}
      </button>
    </div>
  );
}

/** Labels with their points, and what they should not cover: the knot first, then the rest of our fibre. */
function overlayOf({ scene }: ReadOut, zoom: number) {
  const { view, picture } = scene;
  const mood = moodOf(picture);
  const labels = labelsFor(stageAt(zoom), mood).map(({ word, target }) => {
    const [x, y] = anchorOf(target, scene);
    return { word, x, y };
  });
  const half = halfWidth(OUR_FIBRE, 0, picture) * view.scale;
  const knot = Math.max(4.5 * view.scale, 20);
  const px = view.scale;
  const shy = [
    { x: view.x - knot, y: view.y - half, width: 2 * knot, height: 2 * half, cost: mood.steps === 'bunched' ? 900 : 90 },
    { x: 0, y: view.y - half * 0.7, width: view.x * 2, height: half * 1.4, cost: 60 },
    // nerve ending, pain nerve, vessel
    { x: view.x - 4.5 * px, y: view.y - half - 3.2 * px, width: 9.5 * px, height: 3.2 * px, cost: 400 },
    { x: view.x - 14 * px, y: view.y - half - 1.5 * px, width: 10 * px, height: 4 * px, cost: 300 },
    { x: 0, y: view.y + 7 * px, width: view.x * 2, height: 5.7 * px, cost: 300 },
    // the framed steps
    ...(['core', 'beside'] as const).map((target) => {
      const [x, y] = anchorOf(target, scene);
      return { x: x - 1.7 * px, y: y - 1.5 * px, width: 3.4 * px, height: 3 * px, cost: 120 };
    }),
    ...BUNDLE.filter(({ share, row }) => share > 0 && row !== 0).map(({ knotAt, y, radius }) => ({
      x: view.x + (knotAt - 7) * px,
      y: view.y + (y - radius) * px,
      width: 14 * px,
      height: 2 * radius * px,
      cost: 150,
    })),
  ];
  return { labels, shy };
}
