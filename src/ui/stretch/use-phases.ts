import { useEffect, useState } from 'react';
import type { Side, UnitId } from '#src/anatomy/places.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';

/** A drawing a move, fetched where it is shown: its start and where it is held. */
const files = import.meta.glob<string>('/models/built/moves/*.svg', { query: '?raw', import: 'default' });

/** A drawing holds every muscle that the move is for; one of them is filled in. */
const onlyUnit = (svg: string, unit: UnitId): string =>
  svg.replace(/<path data-unit="([^"]+)"[^>]*\/>\n?/g, (path: string, drawn: string) => (drawn === unit ? path : ''));

/** A move as drawings: SVG texts of our own build, the start first. */
export interface Phases {
  readonly drawings: readonly string[];
  /** Drawn for the right: to be shown the other way round. */
  readonly mirrored: boolean;
}

/** The phase drawings of a move, with one muscle filled in; null until they are there, and for no move. */
export function usePhases(moveId: string | null, unit: UnitId, side: Side): Phases | null {
  const [drawing, setDrawing] = useState<{ readonly id: string; readonly svg: string } | null>(null);
  useEffect(() => {
    if (moveId === null) return;
    let asked = true;
    files[`/models/built/moves/${moveId}.svg`]?.().then(
      (svg) => {
        if (asked) setDrawing({ id: moveId, svg });
      },
      (error: unknown) => console.warn('The pictures of a move did not come', error),
    );
    return () => {
      asked = false;
    };
  }, [moveId]);
  if (moveId === null || drawing?.id !== moveId) return null;
  return { drawings: onlyUnit(drawing.svg, unit).split('<!--phase-->').slice(1), mirrored: side === 'left' && MOVES.get(moveId)?.sides === 'one' };
}
