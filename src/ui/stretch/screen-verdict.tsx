import { coachWord } from '#src/content/coach-words.ts';
import type { ScreenedMove } from '#src/explain/screened-moves.ts';

interface ScreenVerdictProps {
  readonly screened: ScreenedMove;
  readonly easier: string;
  /** Shows the easier version as a move of its own; absent where it is only told. */
  readonly onEasier?: (() => void) | undefined;
  /** Whether the person's care team allowed the move. */
  readonly cleared: boolean;
  readonly onCleared: (cleared: boolean) => void;
}

/** What the answers mean for a move, and why. Nothing where they change nothing. */
export function ScreenVerdict({ screened: { verdict, reasons }, easier, onEasier, cleared, onCleared }: ScreenVerdictProps): React.JSX.Element | null {
  if (verdict === 'ok') return null;
  return (
    <div className={`coach-verdict ${verdict}`} role="note">
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
        <label className={cleared ? 'chosen' : undefined}>
          <input type="checkbox" checked={cleared} onChange={(event) => onCleared(event.target.checked)} />
          <span>{coachWord('verdict.ask.cleared')}</span>
        </label>
      ) : null}
    </div>
  );
}
