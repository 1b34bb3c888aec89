import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Side, UnitId } from '#src/anatomy/places.ts';
import type { StretchId } from '#src/content/move-facts.ts';
import { appStore } from '#src/state/store.ts';
import { stretchStore } from '#src/state/stretch-store.ts';
import { PhasePictures } from '../stretch/phase-pictures.tsx';
import { useFigure } from '../stretch/use-figure.ts';
import { prefersStills } from '../tell-story.ts';
import '../stretch/stretch.css';

interface TourMoveProps {
  readonly move: StretchId;
  readonly unit: UnitId;
  readonly side: Side;
}

/** The figure does a stretch for as long as this step is open; without 3D it is two pictures. */
export function TourMove({ move, unit, side }: TourMoveProps): React.JSX.Element | null {
  const view = useStore(appStore, (state) => state.view);
  useEffect(() => {
    const { chooseMove, forget } = stretchStore.getState();
    chooseMove(move, !prefersStills());
    return forget;
  }, [move]);
  useFigure(move, side);
  return view === 'flat' ? <PhasePictures moveId={move} unit={unit} side={side} /> : null;
}
