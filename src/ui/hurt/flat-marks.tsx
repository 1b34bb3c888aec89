import type { MouseEvent } from 'react';
import { useStore } from 'zustand';
import { FLAT, flatPoint, isInFlat, type FlatTurn } from '#src/anatomy/flat.ts';
import { areaAt, skinPoints } from '#src/anatomy/body-areas.ts';
import type { SkinMark } from '#src/anatomy/skin-mark.ts';
import { FELT_PAINT } from '#src/appearance/felt-paint.ts';
import { hurtStore, regionsOfMarks } from '#src/state/hurt.ts';

/** A tap farther than this from any place that we know of marks nothing, millimetres of the drawing. */
const REACH = 60;

/** The place on the skin that this turn of the drawing shows nearest to a point of it. */
function markNear(x: number, y: number, turn: FlatTurn): SkinMark | null {
  let best: SkinMark | null = null;
  let nearest = REACH;
  for (const mark of skinPoints()) {
    if (!isInFlat({ ...mark, from: mark.at, to: mark.at, radius: 0, often: true }, turn)) continue;
    const [px, py] = flatPoint(mark.at, turn);
    const away = Math.hypot(px - x, py - y);
    if (away < nearest && areaAt(mark)) {
      nearest = away;
      best = mark;
    }
  }
  return best;
}

/** Marks of where it hurts on the flat picture, and a sheet over it that takes taps. What lies on the front is in the list only. */
export function FlatMarks({ turn }: { readonly turn: FlatTurn }): React.JSX.Element {
  const marks = useStore(hurtStore, (state) => state.marks);
  const open = useStore(hurtStore, (state) => state.checked && state.step === 'where');
  const tap = ({ clientX, clientY, currentTarget }: MouseEvent<SVGRectElement>): void => {
    const matrix = currentTarget.getScreenCTM();
    if (!matrix) return;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    const mark = markNear(x, y, turn);
    if (mark) hurtStore.getState().toggleMark(mark);
  };
  return (
    <g>
      <g className="felt" clipPath="url(#flat-skin)">
        <g className="often">
          {regionsOfMarks(marks)
            .filter((region) => isInFlat(region, turn))
            .map(({ from, radius }) => {
              const [x, y] = flatPoint(from, turn);
              return <circle key={from.join()} cx={x} cy={y} r={radius * 1000 * FELT_PAINT.flat} fill="currentColor" />;
            })}
        </g>
      </g>
      {/* The list in the panel is the way by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      {open ? <rect x={0} y={0} width={FLAT.width} height={FLAT.height} fill="transparent" onClick={tap} /> : null}
    </g>
  );
}
