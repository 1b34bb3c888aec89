import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { dockWord } from '#src/content/dock-words.ts';
import { placeName } from '#src/content/place-names.ts';
import { consultStore, type Stroke } from '#src/state/consult.ts';
import { placeOfMark } from '#src/state/consult-steps.ts';
import { onStageFrame, stagePoints } from '#src/state/stage-points.ts';
import { MARK_PIXELS, MarkShape } from './mark-shape.tsx';

/** How far a label stands from its mark, CSS pixels. */
const LABEL_AWAY = 34;
/** A label stands at least so far from the edge of the page, CSS pixels; there it goes below its mark. */
const LABEL_EDGE = 8;

/** A line as an SVG path; where it goes behind the body it breaks off. */
function pathOf({ points }: Pick<Stroke, 'points'>): string {
  let d = '';
  let down = false;
  for (const { structure, at } of points) {
    const now = stagePoints.where(structure, at);
    if (!now?.seen) down = false;
    else {
      d += `${down ? 'L' : 'M'}${now.x.toFixed(1)} ${now.y.toFixed(1)}`;
      down = true;
    }
  }
  return d;
}

/** Marks, their labels and lines over the stage, moved with the body after every frame; without 3D the labels stand in a list. */
export function MarksLayer({ live, listed }: { readonly live: React.RefObject<Stroke | null>; readonly listed: boolean }): React.JSX.Element {
  const marks = useStore(consultStore, (state) => state.plan.marks);
  const strokes = useStore(consultStore, (state) => state.strokes);
  const chosen = useStore(consultStore, (state) => state.chosen);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (listed) return;
    const places = marks.map(placeOfMark);
    const place = (): void => {
      const box = root.current;
      if (!box) return;
      // all that is measured first, then all that is written: else each mark has the page laid out anew
      const width = box.clientWidth;
      const points = places.map(({ structure, at }) => stagePoints.where(structure, at));
      const labels = marks.map(({ letter }) => box.querySelector<HTMLElement>(`[data-label="${letter}"]`));
      const widths = labels.map((label) => label?.offsetWidth ?? 0);
      const paths = strokes.map(pathOf);
      const drawing = live.current ? pathOf(live.current) : '';
      for (const [n, mark] of marks.entries()) {
        const now = points[n];
        const shape = box.querySelector<SVGGElement>(`[data-mark="${mark.letter}"]`);
        const label = labels[n];
        if (!shape || !label) continue;
        const seen = now?.seen === true;
        shape.style.visibility = label.style.visibility = seen ? 'visible' : 'hidden';
        if (!now || !seen) continue;
        shape.setAttribute('transform', `translate(${now.x} ${now.y})`);
        // outward, but never out of the page
        const left = now.x < width / 2 ? now.x - LABEL_AWAY - widths[n]! : now.x + LABEL_AWAY;
        const kept = Math.max(LABEL_EDGE, Math.min(width - widths[n]! - LABEL_EDGE, left));
        label.style.transform = `translate(${kept}px, ${kept === left ? now.y - MARK_PIXELS : now.y + MARK_PIXELS + LABEL_EDGE}px)`;
      }
      for (const [n, stroke] of strokes.entries()) box.querySelector(`[data-stroke="${stroke.id}"]`)?.setAttribute('d', paths[n]!);
      const drawn = box.querySelector('[data-live]');
      if (drawn) {
        drawn.setAttribute('d', drawing);
        drawn.setAttribute('class', `stroke ${live.current?.ink ?? ''}`);
      }
    };
    place();
    return onStageFrame(place);
  }, [marks, strokes, live, listed]);
  return (
    // a new layer with each view: nothing of the one before sticks to the labels
    <div key={listed ? 'list' : 'body'} className={listed ? 'marks-layer listed' : 'marks-layer'} ref={root}>
      <svg aria-hidden="true">
        {strokes.map(({ id, ink }) => (
          <path key={id} data-stroke={id} className={`stroke ${ink}`} />
        ))}
        <path data-live="" className="stroke" />
        {marks.map(({ letter }) => (
          <g key={letter} data-mark={letter}>
            <MarkShape letter={letter} />
          </g>
        ))}
      </svg>
      {marks.map(({ letter, unit, side, strength, pain }) => (
        <button key={letter} type="button" data-label={letter} className={letter === chosen ? 'mark-label chosen' : 'mark-label'} onClick={() => consultStore.getState().choose(letter)}>
          <b>{dockWord('mark.name', { letter, name: placeName(unit).name, side })}</b>
          {strength === null && pain === null ? null : (
            <small>
              {[strength === null ? null : dockWord('mark.said.tight', { value: strength }), pain === null ? null : dockWord('mark.said.pain', { value: pain })].filter(Boolean).join(' · ')}
            </small>
          )}
        </button>
      ))}
    </div>
  );
}
