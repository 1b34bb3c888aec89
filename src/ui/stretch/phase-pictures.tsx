import type { Side, UnitId } from '#src/anatomy/places.ts';
import { stretchWord } from '#src/content/stretch-words.ts';
import { usePhases } from './use-phases.ts';

interface PhasePicturesProps {
  readonly moveId: string;
  readonly unit: UnitId;
  readonly side: Side;
}

/** The move as labelled pictures, drawn from the posed model; the muscle of the chapter is filled in. */
export function PhasePictures({ moveId, unit, side }: PhasePicturesProps): React.JSX.Element | null {
  const phases = usePhases(moveId, unit, side);
  if (!phases) return null;
  return (
    <div className="phase-pictures" role="group" aria-label={stretchWord('pictures.title')}>
      {phases.drawings.map((svg, i) => (
        <figure key={`${moveId}${i === 0 ? 'start' : 'hold'}`}>
          {/* Our own drawing, from the same build as this page. */}
          <div className={phases.mirrored ? 'phase-drawing mirrored' : 'phase-drawing'} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
          <figcaption>{stretchWord(i === 0 ? 'pictures.start' : 'pictures.hold')}</figcaption>
        </figure>
      ))}
    </div>
  );
}
