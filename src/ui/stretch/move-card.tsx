import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Side, UnitId } from '#src/anatomy/places.ts';
import { MOST_PERCENT } from '#src/appearance/by-length-change.ts';
import { message } from '#src/content/messages.ts';
import type { MoveWords } from '#src/content/move-words.ts';
import { stretchWord } from '#src/content/stretch-words.ts';
import { RANKING } from '#src/explain/rank-stretches.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { appStore } from '#src/state/store.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { PhasePictures } from './phase-pictures.tsx';

interface MoveCardProps {
  readonly words: MoveWords;
  readonly unit: UnitId;
  readonly side: Side;
  /** Length over rest length of the muscle where the move is held. */
  readonly ratio: number;
  readonly figure: 'coming' | 'ready' | 'missing';
  readonly children?: ReactNode;
}

/** The chosen move: steps, why this one, dose, what to take care with; its coach stands between them. */
export function MoveCard({ words, unit, side, ratio, figure, children }: MoveCardProps): React.JSX.Element {
  const { name, position, steps, text, easierOf } = words;
  const view = useStore(appStore, (state) => state.view);
  const percent = Math.round(100 * (ratio - 1));
  const sides = MOVES.get(words.id)!.sides;
  return (
    <article className="stretch move-card" aria-labelledby="move-name">
      <div className="move-head">
        <h2 id="move-name">{name}</h2>
        <EvidenceBadge evidence={text.evidence} dispute={text.dispute} sources={text.sources} />
      </div>
      <p className="tag">
        {message(`stretch.position.${position}`)} · {stretchWord(sides === 'one' ? 'sides.one' : 'sides.both')}
      </p>
      {easierOf ? <p className="note">{stretchWord('easier.tag', { name: text.name })}</p> : null}
      <p className="why">
        <b>{stretchWord('why.title')}:</b>{' '}
        {ratio >= RANKING.leastRatio ? stretchWord(percent > MOST_PERCENT ? 'why.longer.most' : 'why.longer', { why: text.why, percent: Math.min(MOST_PERCENT, percent) }) : stretchWord('why.wakes', { why: text.why })}
      </p>
      {view === 'flat' ? <PhasePictures moveId={words.id} unit={unit} side={side} /> : null}
      {figure === 'missing' ? <p className="note">{stretchWord('figure.missing')}</p> : null}
      <ol className="numbered">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="dose">
        <b>{message('stretch.dose')}:</b> {text.dose}
      </p>
      {children}
      <dl>
        <dt>{message('stretch.feel')}</dt>
        <dd>{text.feel}</dd>
        {text.cautions.length > 0 ? (
          <>
            <dt>{message('stretch.cautions')}</dt>
            {text.cautions.map((caution) => (
              <dd key={caution}>{caution}</dd>
            ))}
          </>
        ) : null}
        {easierOf ? null : (
          <>
            <dt>{message('stretch.easier')}</dt>
            <dd>{text.easier}</dd>
          </>
        )}
      </dl>
      <p className="note">{stretchWord('why.model')}</p>
    </article>
  );
}
