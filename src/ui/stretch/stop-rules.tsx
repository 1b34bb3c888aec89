import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { coachWord } from '#src/content/coach-words.ts';

interface StopRulesProps {
  /** Adds the signs of trouble in the arteries of the neck. */
  readonly neck: boolean;
  readonly onStart: () => void;
  readonly onLater: () => void;
}

/** When to stop, read before the first time. */
export function StopRules({ neck, onStart, onLater }: StopRulesProps): React.JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.closest('.coach-card')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="coach-rules">
      <h3 ref={title} tabIndex={-1}>
        {coachWord('stop.title')}
      </h3>
      <p>{coachWord('stop.mild')}</p>
      <div className="stop" role="note">
        <strong>
          <TriangleAlert aria-hidden="true" />
          {coachWord('stop.lead')}
        </strong>
        <ul>
          <li>{coachWord('stop.shooting')}</li>
          <li>{coachWord('stop.numb')}</li>
          <li>{coachWord('stop.dizzy')}</li>
          <li>{coachWord('stop.chest')}</li>
        </ul>
        {neck ? (
          <p>
            {coachWord('stop.neck')} <b>{coachWord('stop.neck.call')}</b>
          </p>
        ) : null}
        <p>{coachWord('stop.chest.call')}</p>
      </div>
      <p className="note">{coachWord('stop.after')}</p>
      <div className="coach-choices">
        <button type="button" className="button main" onClick={onStart}>
          {coachWord('stop.start')}
        </button>
        <button type="button" className="button" onClick={onLater}>
          {coachWord('stop.later')}
        </button>
      </div>
    </div>
  );
}

/** The same in short, in sight while the coach runs. */
export function StopReminder({ neck }: { readonly neck: boolean }): React.JSX.Element {
  return (
    <div className="stop" role="note">
      <strong>
        <TriangleAlert aria-hidden="true" />
        {coachWord(neck ? 'stop.neck.title' : 'stop.short.title')}
      </strong>
      <p>
        {coachWord(neck ? 'stop.neck' : 'stop.short')} {neck ? <b>{coachWord('stop.neck.call')}</b> : null}
      </p>
    </div>
  );
}
