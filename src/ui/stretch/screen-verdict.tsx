import { useEffect, useRef } from 'react';
import { coachWord } from '#src/content/coach-words.ts';
import type { ScreenedMove } from '#src/explain/screened-moves.ts';
import { bringToTop } from './bring-to-top.ts';
import { SwitchRow } from '../story/choice-rows.tsx';

interface ScreenVerdictProps {
  readonly screened: ScreenedMove;
  readonly easier: string;
  /** Shows the easier version as a move of its own; absent where it is only told. */
  readonly onEasier?: (() => void) | undefined;
  /** Whether the person's care team allowed the move. */
  readonly cleared: boolean;
  readonly onCleared: (cleared: boolean) => void;
  /** The answers were given just now: what they mean is brought into sight. */
  readonly fresh: boolean;
}

/** What the answers mean for a move, and why. Nothing where they change nothing. */
export function ScreenVerdict({ screened: { verdict, reasons }, easier, onEasier, cleared, onCleared, fresh }: ScreenVerdictProps): React.JSX.Element | null {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) bringToTop(note.current);
  }, [fresh]);
  if (verdict === 'ok') return null;
  return (
    <div className={`coach-verdict ${verdict}`} role="note" ref={note} tabIndex={-1}>
      <p>
        <strong>{coachWord(`verdict.${verdict}`)}</strong>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {verdict === 'modify' ? (
        <>
          <p>
            <b>{coachWord('verdict.easier')}.</b> {easier}
          </p>
          {onEasier ? (
            <button type="button" className="button" onClick={onEasier}>
              {coachWord('verdict.easier.go')}
            </button>
          ) : null}
        </>
      ) : (
        <p>{coachWord(`verdict.${verdict}.next`)}</p>
      )}
      {verdict === 'ask' ? (
        <SwitchRow name={coachWord('verdict.ask.cleared')} on={cleared} onChange={onCleared} />
      ) : null}
    </div>
  );
}
