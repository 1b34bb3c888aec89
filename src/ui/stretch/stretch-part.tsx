import { Armchair, ChevronRight, Move3d, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { isUnit, type PlaceId, type Side } from '#src/anatomy/places.ts';
import { MOST_PERCENT } from '#src/appearance/by-length-change.ts';
import { message } from '#src/content/messages.ts';
import { wordsOfMove } from '#src/content/move-words.ts';
import { stretchWord } from '#src/content/stretch-words.ts';
import { heldRatio, movesForUnit, type HeldTable, type MoveForUnit } from '#src/explain/moves-for-unit.ts';
import { screenedMove } from '#src/explain/screened-moves.ts';
import { RANKING } from '#src/explain/rank-stretches.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { screenStore } from '#src/state/screen-answers.ts';
import { appStore } from '#src/state/store.ts';
import { stretchStore } from '#src/state/stretch-store.ts';
import lengths from '#models/built/moves/lengths.json';
import { prefersStills } from '../tell-story.ts';
import { BendPanel } from './bend-panel.tsx';
import { MoveCard } from './move-card.tsx';
import { StretchCoach } from './stretch-coach.tsx';
import { useFigure } from './use-figure.ts';
import './stretch.css';

const HELD: HeldTable = lengths.held;
/** Rows of the list before it is opened, as in the first look at a muscle. */
const FIRST_ROWS = 3;

/** The stretch chapter of a unit: the chosen move with its coach, the other moves ranked, and the body to bend. */
export function StretchPart({ place, side }: { readonly place: PlaceId; readonly side: Side }): React.JSX.Element | null {
  const unit = isUnit(place) ? place : null;
  const answers = useStore(screenStore, (state) => state.answers);
  const bend = useStore(stretchStore, (state) => state.bend);
  const wanted = useStore(stretchStore, (state) => state.move);
  const language = useStore(appStore, (state) => state.language);
  // in another language the moves have other words
  // oxlint-disable-next-line react/memo-dependencies, react-hooks/exhaustive-deps
  const { moves, leftOut } = useMemo(() => (unit ? movesForUnit(unit, HELD, answers) : { moves: [], leftOut: [] }), [unit, answers, language]);
  const [open, setOpen] = useState(false);
  const { chooseMove, setBend, forget } = stretchStore.getState();
  useEffect(() => () => forget(), [forget]);
  // a link may name a move that is no longer there
  const known = wanted === null || (MOVES.has(wanted) && wordsOfMove(wanted) !== null);
  useEffect(() => {
    if (!known) appStore.getState().setNotice(message('notice.link'));
  }, [known]);

  const words = wanted && known ? wordsOfMove(wanted) : null;
  // what the answers took away is shown no longer
  const stands = words !== null && !leftOut.some(({ id }) => id === words.id);
  const shown = stands ? words : (moves[0]?.words ?? null);
  const figure = useFigure(shown?.id ?? null, side);
  if (!unit || !shown) return null;
  const move = MOVES.get(shown.id)!;
  const listed = shown.easierOf ?? shown.id;
  const rank = moves.find(({ id }) => id === listed);
  const others = moves.filter(({ id }) => id !== listed);
  const rows = open ? others : others.slice(0, FIRST_ROWS);
  const choose = (id: string): void => chooseMove(id, !prefersStills());
  const easierId = shown.easierOf === null ? shown.facts.easier : null;
  const goEasier = easierId ? () => choose(easierId) : undefined;
  if (bend) return <BendPanel />;
  return (
    <div className="stretch-part">
      <MoveCard words={shown} unit={unit} side={side} ratio={heldRatio(HELD, shown.id, unit)} figure={figure}>
        <StretchCoach key={shown.id} move={move} text={shown.coached} side={side} {...(goEasier ? { onEasier: goEasier } : {})} />
      </MoveCard>
      <div className="stretch-buttons">
        {easierId ? (
          <button type="button" className="button" onClick={() => choose(easierId)}>
            <Armchair aria-hidden="true" />
            {stretchWord('easier.show')}
          </button>
        ) : null}
        {shown.easierOf ? (
          <button type="button" className="button" onClick={() => choose(shown.easierOf!)}>
            <Undo2 aria-hidden="true" />
            {stretchWord('easier.back')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => setBend({})}>
          <Move3d aria-hidden="true" />
          {stretchWord('bend.open')}
        </button>
      </div>
      {others.length > 0 ? (
        <section aria-labelledby="more-moves">
          <h2 id="more-moves">{stretchWord('list.more')}</h2>
          <ul className="move-rows">
            {rows.map((entry) => (
              <li key={entry.id}>
                <MoveRow entry={entry} onChoose={() => choose(entry.id)} />
              </li>
            ))}
          </ul>
          {others.length > FIRST_ROWS ? (
            <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? stretchWord('list.fewer') : stretchWord('list.all', { count: moves.length })}
            </button>
          ) : null}
          <p className="note">{stretchWord('list.order')}</p>
          {leftOut.length > 0 ? (
            <>
              <h3>{stretchWord('list.left-out')}</h3>
              <ul className="left-out">
                {leftOut.map(({ id, name, facts }) => (
                  <li key={id}>
                    <b>{name}.</b> {screenedMove(facts.screen, answers).reasons.join(' ')}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
      ) : null}
      {rank ? null : <p className="note">{stretchWord('why.model')}</p>}
    </div>
  );
}

function MoveRow({ entry, onChoose }: { readonly entry: MoveForUnit; readonly onChoose: () => void }): React.JSX.Element {
  const { words, ratio, kind } = entry;
  const percent = Math.round(100 * (ratio - 1));
  const why =
    kind === 'lengthens' && ratio >= RANKING.leastRatio
      ? stretchWord(percent > MOST_PERCENT ? 'list.longer.most' : 'list.longer', { percent: Math.min(MOST_PERCENT, percent) })
      : stretchWord(words.facts.kind === 'exercise' ? 'list.wakes' : 'list.moves');
  return (
    <button type="button" className="move-row" onClick={onChoose}>
      <span>
        <b>{words.name}</b>
        <small>
          {why} · {message(`stretch.position.${words.position}`)}
        </small>
      </span>
      <ChevronRight aria-hidden="true" />
    </button>
  );
}
