import { useEffect, useState } from 'react';
import { FLAT, flatPoint } from '#src/anatomy/flat.ts';
import { structuresOf } from '#src/anatomy/places.ts';
import type { Plan } from '#src/consult/plan.ts';
import { message } from '#src/content/messages.ts';
import { placeOfMark } from '#src/state/consult-steps.ts';
import surfaceUrl from '#models/built/flat/surface.svg?url';
import { MarkShape } from './mark-shape.tsx';

/** What of the drawing stands on paper, millimetres: head to buttocks. */
const SEEN = '60 10 520 900';
/** A mark is drawn this much larger than on the screen, so that it reads on paper. */
const LARGER = 1.5;

/** The back from behind, in greys, with the marks of a plan where they are on this body. */
export function HandoutPicture({ plan }: { readonly plan: Plan }): React.JSX.Element {
  const [drawing, setDrawing] = useState('');
  useEffect(() => {
    let gone = false;
    fetch(surfaceUrl)
      .then((answer) => answer.text())
      .then(
        (text) => {
          if (!gone) setDrawing(text);
        },
        (error: unknown) => console.warn('The drawing of the back did not come', error),
      );
    return () => {
      gone = true;
    };
  }, []);
  const marked = new Set(plan.marks.flatMap(({ unit, side }) => structuresOf(unit, side)));
  const shapes = [...drawing.matchAll(/<path class="([^"]*)"(?: data-structure="([^"]*)")?[^>]* d="([^"]*)"/g)];
  return (
    <svg className="handout-back" viewBox={SEEN} role="img" aria-label={message('flat.label')}>
      {shapes.map(([, kind, structure, d]) => (
        <path key={d} className={structure && marked.has(structure) ? `${kind} marked` : kind} d={d} />
      ))}
      {plan.marks.map((mark) => {
        const [x, y] = flatPoint(placeOfMark(mark).at);
        return (
          <g key={mark.letter} transform={`translate(${Math.min(FLAT.width, x)} ${y}) scale(${LARGER})`}>
            <MarkShape letter={mark.letter} />
          </g>
        );
      })}
    </svg>
  );
}
