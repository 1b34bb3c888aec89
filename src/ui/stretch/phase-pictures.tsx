import { useEffect, useState } from 'react';
import type { Side, UnitId } from '#src/anatomy/places.ts';
import { stretchWord } from '#src/content/stretch-words.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';

/** A drawing a move, fetched where there is no 3D: its start and where it is held. */
const files = import.meta.glob<string>('/models/built/moves/*.svg', { query: '?raw', import: 'default' });

interface PhasePicturesProps {
  readonly moveId: string;
  readonly unit: UnitId;
  readonly side: Side;
}

/** The move as labelled pictures, drawn from the posed model; the muscle of the chapter is filled in. */
export function PhasePictures({ moveId, unit, side }: PhasePicturesProps): React.JSX.Element | null {
  const [drawing, setDrawing] = useState<{ readonly id: string; readonly svg: string } | null>(null);
  useEffect(() => {
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
  if (drawing?.id !== moveId) return null;
  const mirrored = side === 'left' && MOVES.get(moveId)?.sides === 'one';
  const phases = onlyUnit(drawing.svg, unit).split('<!--phase-->').slice(1);
  return (
    <div className="phase-pictures" role="group" aria-label={stretchWord('pictures.title')}>
      {phases.map((svg, i) => (
        <figure key={`${moveId}${i === 0 ? 'start' : 'hold'}`}>
          {/* Our own drawing, from the same build as this page. */}
          <div className={mirrored ? 'mirrored' : undefined} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
          <figcaption>{stretchWord(i === 0 ? 'pictures.start' : 'pictures.hold')}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** A drawing holds every muscle that the move is for; one of them is filled in. */
const onlyUnit = (svg: string, unit: UnitId): string =>
  svg.replace(/<path data-unit="([^"]+)"[^>]*\/>\n?/g, (path: string, drawn: string) => (drawn === unit ? path : ''));
