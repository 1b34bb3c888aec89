import type { Side, UnitId } from '#src/anatomy/places.ts';
import { usePhases } from '../stretch/use-phases.ts';
import { useVisitMove } from './use-visit-move.ts';
import '../stretch/stretch.css';

/** The move of the visit as it is held, small. */
export function MovePicture({ unit, side }: { readonly unit: UnitId; readonly side: Side }): React.JSX.Element | null {
  const phases = usePhases(useVisitMove(unit)?.id ?? null, unit, side);
  const held = phases?.drawings.at(-1);
  // Our own drawing, from the same build as this page.
  return held ? <span className={phases?.mirrored ? 'phase-drawing mirrored' : 'phase-drawing'} aria-hidden="true" dangerouslySetInnerHTML={{ __html: held }} /> : null;
}
