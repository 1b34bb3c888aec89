import { useEffect } from 'react';
import type { Side, UnitId } from '#src/anatomy/places.ts';
import { stretchStore } from '#src/state/stretch-store.ts';
import { prefersStills } from '../tell-story.ts';
import { useFigure } from '../stretch/use-figure.ts';
import { useVisitMove } from './use-visit-move.ts';

/** The body does the move of the visit for this muscle. Its name is all that is said. */
export function VisitMove({ unit, side }: { readonly unit: UnitId; readonly side: Side }): React.JSX.Element | null {
  const move = useVisitMove(unit);
  const id = move?.id ?? null;
  useFigure(id, side);
  useEffect(() => {
    if (id) stretchStore.getState().chooseMove(id, !prefersStills());
    return () => stretchStore.getState().forget();
  }, [id]);
  return move ? <p className="says-what">{move.words.name}</p> : null;
}
