import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Side } from '#src/anatomy/places.ts';
import type { SolvedMove } from '#src/kinematics/contacts/solved-move.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { coachClock, coachMoment, coachStore } from '#src/state/coach.ts';
import { leadFigure, showMove, startFigure } from '#src/state/stretch-figure.ts';

/** A file a move, fetched when it is shown. */
const files = import.meta.glob<SolvedMove>(['/models/built/moves/*.json', '!/models/built/moves/lengths.json'], { import: 'default' });

/**
 * Puts a move on the stage for as long as the chapter is open, led by the coach while that runs.
 *
 * @returns whether the figure is there; `missing` when its file did not come
 */
export function useFigure(moveId: string | null, side: Side): 'coming' | 'ready' | 'missing' {
  const [state, setState] = useState<{ readonly id: string; readonly is: 'ready' | 'missing' } | null>(null);
  const [solved, setSolved] = useState<SolvedMove | null>(null);
  useEffect(() => startFigure(), []);
  useEffect(() => {
    if (!moveId) return;
    let asked = true;
    const load = files[`/models/built/moves/${moveId}.json`];
    (load ? load() : Promise.reject(new Error(`useFigure: no file for ${moveId}`))).then(
      (loaded) => {
        if (!asked) return;
        setSolved(loaded);
        setState({ id: moveId, is: 'ready' });
      },
      (error: unknown) => {
        console.warn('A move did not come', error);
        if (asked) setState({ id: moveId, is: 'missing' });
      },
    );
    return () => {
      asked = false;
    };
  }, [moveId]);
  // the coach does one side and then the other
  const coached = useCoachedSide(moveId);
  const shownSide = coached ?? side;
  useEffect(() => {
    const move = moveId ? MOVES.get(moveId) : undefined;
    showMove(move && solved?.id === moveId ? { move, solved, side: shownSide } : null);
  }, [moveId, solved, shownSide]);
  useEffect(() => {
    const follow = (): void => leadFigure(coachMoment()?.phase ?? null);
    const leaveClock = coachClock.subscribe(follow);
    const leaveStore = coachStore.subscribe(follow);
    return () => {
      leaveClock();
      leaveStore();
      leadFigure(null);
    };
  }, []);
  return state?.id === moveId ? state.is : 'coming';
}

/** The side that the coach is at, or null while it rests. */
function useCoachedSide(moveId: string | null): Side | null {
  const running = useStore(coachStore, ({ coached, plan }) => plan !== null && coached?.move.id === moveId);
  const [side, setSide] = useState<Side | null>(null);
  useEffect(() => {
    if (!running) return;
    const read = (): void => setSide(coachMoment()?.side ?? null);
    read();
    const leave = coachClock.subscribe(read);
    return () => {
      leave();
      setSide(null);
    };
  }, [running]);
  return running ? side : null;
}
