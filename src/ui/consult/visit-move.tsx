import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Side, UnitId } from '#src/anatomy/places.ts';
import { movesForUnit } from '#src/explain/moves-for-unit.ts';
import { consultStore } from '#src/state/consult.ts';
import { stretchStore } from '#src/state/stretch-store.ts';
import lengths from '#models/built/moves/lengths.json';
import { prefersStills } from '../tell-story.ts';
import { useFigure } from '../stretch/use-figure.ts';

const NO_ANSWERS: ReadonlySet<never> = new Set();

/** The body does the first stretch of the plan for this muscle, else the best one. Its name is all that is said. */
export function VisitMove({ unit, side }: { readonly unit: UnitId; readonly side: Side }): React.JSX.Element | null {
  const planned = useStore(consultStore, (state) => state.plan.stretches);
  const moves = useMemo(() => movesForUnit(unit, lengths.held, NO_ANSWERS).moves, [unit]);
  const move = moves.find(({ id }) => planned.some((one) => one.id === id)) ?? moves[0];
  const id = move?.id ?? null;
  useFigure(id, side);
  useEffect(() => {
    if (id) stretchStore.getState().chooseMove(id, !prefersStills());
    return () => stretchStore.getState().forget();
  }, [id]);
  return move ? <p className="says-what">{move.words.name}</p> : null;
}
