import { FLAT, flatPoint, TRUNK_AXIS_Z } from '#src/anatomy/flat.ts';
import { layerOf, type LayerStop } from '#src/anatomy/layers.ts';
import { structuresOf } from '#src/anatomy/places.ts';
import type { Mark, Plan, Point } from '#src/consult/plan.ts';
import { message } from '#src/content/messages.ts';
import type { Stroke } from '#src/state/consult.ts';
import { placeOfMark } from '#src/state/consult-steps.ts';
import type { StagePoint } from '#src/state/stage-points.ts';
import { useShapes } from '../flat-drawing.ts';
import { pathOf } from './lines-on-page.ts';
import { MarkShape } from './mark-shape.tsx';

/** What of the drawing stands on paper, millimetres: from the head down to the waist, farther where a mark asks for it. */
const SEEN = { left: 60, top: 10, width: 520, waist: 560, buttocks: 900, below: 120 } as const;
/** A mark is drawn this much larger than on the screen, so that it reads on paper. */
const LARGER = 1.5;

/** Where a point of the standing body is in the drawing; what lies on the front is not seen from behind. */
function whereInDrawing(_structure: string, at: Point): StagePoint {
  const [x, y] = flatPoint(at);
  return { x, y, seen: at[2] < TRUNK_AXIS_Z };
}

/** Outlines of marked muscles that lie in one deeper layer: drawn through what lies over them. */
function Beneath({ layer, marks }: { readonly layer: LayerStop; readonly marks: readonly Mark[] }): React.JSX.Element {
  const marked = new Set(marks.filter(({ unit }) => layerOf(unit) === layer).flatMap(({ unit, side }) => structuresOf(unit, side)));
  const shapes = useShapes(marked.size > 0 ? layer : null);
  return (
    <>
      {shapes.map(({ structure, d }) => (structure && marked.has(structure) ? <path key={d} className="beneath" d={d} /> : null))}
    </>
  );
}

/** The back from behind, in greys, with the marks of a plan where they are on this body, and the lines of the visit. */
export function HandoutPicture({ plan, strokes }: { readonly plan: Plan; readonly strokes: readonly Stroke[] }): React.JSX.Element {
  const { marks } = plan;
  const shapes = useShapes('surface');
  const marked = new Set(marks.flatMap(({ unit, side }) => structuresOf(unit, side)));
  const lowest = Math.max(...marks.map((mark) => flatPoint(placeOfMark(mark).at)[1] + SEEN.below), SEEN.waist);
  const height = marks.length > 0 ? Math.min(SEEN.buttocks, lowest) : SEEN.buttocks;
  return (
    <figure className="handout-figure">
      <svg className="handout-back" viewBox={`${SEEN.left} ${SEEN.top} ${SEEN.width} ${height}`} role="img" aria-label={message('flat.label')}>
        {shapes.map(({ className, structure, d }) => (
          <path key={d} className={structure && marked.has(structure) ? `${className} marked` : className} d={d} />
        ))}
        <Beneath layer="deep" marks={marks} />
        <Beneath layer="column" marks={marks} />
        <Beneath layer="deepest" marks={marks} />
        {strokes.map((stroke) => (
          <path key={stroke.id} className={`stroke ${stroke.ink}`} d={pathOf(stroke, whereInDrawing)} />
        ))}
        {marks.map((mark) => {
          const [x, y] = flatPoint(placeOfMark(mark).at);
          return (
            <g key={mark.letter} transform={`translate(${Math.min(FLAT.width, x)} ${y}) scale(${LARGER})`}>
              <MarkShape letter={mark.letter} />
            </g>
          );
        })}
      </svg>
      <figcaption>
        {message('orientation.behind')}. {message('orientation.left-is-left')}.
      </figcaption>
    </figure>
  );
}
