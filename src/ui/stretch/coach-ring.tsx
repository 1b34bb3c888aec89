import { Check } from 'lucide-react';
import { coachWord } from '#src/content/coach-words.ts';
import { prefersStills } from '../tell-story.ts';

const RADIUS = 52;
const AROUND = 2 * Math.PI * RADIUS;

interface CoachRingProps {
  /** Whole seconds left of the step. */
  readonly secondsLeft: number;
  readonly stepSeconds: number;
  /** Share of the step that is over, 0 to 1. */
  readonly shareDone: number;
  readonly done: boolean;
}

/** Seconds left of a step, as a number and as what is left of a ring. Without motion the ring steps with the seconds. */
export function CoachRing({ secondsLeft, stepSeconds, shareDone, done }: CoachRingProps): React.JSX.Element {
  const left = done ? 1 : prefersStills() ? secondsLeft / Math.max(1, Math.ceil(stepSeconds)) : 1 - shareDone;
  const unit = coachWord('bar.seconds', { count: secondsLeft });
  return (
    <div className="coach-ring" role="timer" aria-label={done ? coachWord('cue.done') : `${secondsLeft} ${unit}`}>
      <svg viewBox="0 0 116 116" aria-hidden="true">
        <circle className="track" cx="58" cy="58" r={RADIUS} />
        <circle className="left" cx="58" cy="58" r={RADIUS} strokeDasharray={`${left * AROUND} ${AROUND}`} transform="rotate(-90 58 58)" />
      </svg>
      {done ? (
        <Check aria-hidden="true" />
      ) : (
        <span aria-hidden="true">
          <b>{secondsLeft}</b>
          {unit}
        </span>
      )}
    </div>
  );
}
