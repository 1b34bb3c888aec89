import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { dockWord } from '#src/content/dock-words.ts';
import { placeName } from '#src/content/place-names.ts';
import { consultStore, type Stroke } from '#src/state/consult.ts';
import { placeOfMark } from '#src/state/consult-steps.ts';
import { onStageFrame, stagePoints } from '#src/state/stage-points.ts';
import { labelPlaces, type LabelRoom, type MarkLabel } from './mark-labels.ts';
import { pathOf } from './lines-on-page.ts';
import { MARK_PIXELS, MarkShape } from './mark-shape.tsx';

/** Labels stand beside the tools, not under them. */
function roomOf(layer: HTMLElement): LabelRoom {
  const page = layer.getBoundingClientRect();
  const tools = layer.parentElement?.querySelector('.tool-palette')?.getBoundingClientRect();
  if (!tools) return { left: 0, right: page.width };
  return tools.left > page.width / 2 ? { left: 0, right: tools.left - page.left } : { left: tools.right - page.left, right: page.width };
}

interface MarksLayerProps {
  /** The line that is being drawn. */
  readonly live: React.RefObject<Stroke | null>;
  /** Without 3D the labels stand in a list. */
  readonly listed: boolean;
  /** The marks stand alone: in a chapter its words are the labels, and under a drawing hand they would be in the way. */
  readonly quiet: boolean;
}

/** Marks, their labels and lines over the stage, moved with the body after every frame. */
export function MarksLayer({ live, listed, quiet }: MarksLayerProps): React.JSX.Element {
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
      const room = roomOf(box);
      const points = places.map(({ structure, at }) => stagePoints.where(structure, at));
      const paths = strokes.map((stroke) => pathOf(stroke));
      const drawing = live.current ? pathOf(live.current) : '';
      const shown: (MarkLabel & { readonly shape: SVGGElement; readonly label: HTMLElement; readonly leader: SVGLineElement })[] = [];
      const hidden: (SVGElement | HTMLElement)[] = [];
      for (const [n, { letter }] of marks.entries()) {
        const now = points[n];
        const shape = box.querySelector<SVGGElement>(`[data-mark="${letter}"]`);
        const label = box.querySelector<HTMLElement>(`[data-label="${letter}"]`);
        const leader = box.querySelector<SVGLineElement>(`[data-leader="${letter}"]`);
        if (!shape || !label || !leader) continue;
        const seen = now?.seen === true;
        if (seen) shown.push({ x: now.x, y: now.y, width: label.offsetWidth, height: label.offsetHeight, shape, label, leader });
        else hidden.push(shape, label, leader);
      }
      for (const element of hidden) element.style.visibility = 'hidden';
      for (const [n, { left, top, meets }] of labelPlaces(shown, room).entries()) {
        const { x, y, shape, label, leader } = shown[n]!;
        shape.style.visibility = label.style.visibility = leader.style.visibility = 'visible';
        shape.setAttribute('transform', `translate(${x} ${y})`);
        label.style.transform = `translate(${left}px, ${top}px)`;
        // from the edge of the mark to the label
        const away = Math.hypot(meets[0] - x, meets[1] - y) || 1;
        const [toX, toY] = [(meets[0] - x) / away, (meets[1] - y) / away];
        for (const [name, value] of Object.entries({ x1: x + toX * MARK_PIXELS, y1: y + toY * MARK_PIXELS, x2: meets[0], y2: meets[1] })) leader.setAttribute(name, String(value));
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
    <div key={listed ? 'list' : 'body'} className={`marks-layer${listed ? ' listed' : ''}${quiet ? ' quiet' : ''}`} ref={root}>
      <svg aria-hidden="true">
        {strokes.map(({ id, ink }) => (
          <path key={id} data-stroke={id} className={`stroke ${ink}`} />
        ))}
        <path data-live="" className="stroke" />
        {marks.map(({ letter }) => (
          <line key={letter} data-leader={letter} className="leader" />
        ))}
        {marks.map(({ letter }) => (
          <g key={letter} data-mark={letter}>
            <MarkShape letter={letter} />
          </g>
        ))}
      </svg>
      {marks.map(({ letter, unit, side, strength, pain }) => (
        <button key={letter} type="button" data-label={letter} className={letter === chosen ? 'mark-label chosen' : 'mark-label'} onClick={() => consultStore.getState().choose(letter)}>
          <b>{dockWord('mark.label', { letter, name: placeName(unit).name, side })}</b>
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
