import { Pause, Play, RotateCcw, SkipBack, SkipForward, Square, Volume2, VolumeX, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { coachWord } from '#src/content/coach-words.ts';
import type { CoachPlan } from '#src/explain/coach/coach-plan.ts';
import type { CoachMoment } from '#src/explain/coach/coach-state.ts';
import { CoachRing } from './coach-ring.tsx';

/** More times than this are shown as one long dash. */
const MOST_DASHES = 12;

export interface CoachBarProps {
  readonly moment: CoachMoment;
  /** Length of the step that is shown, seconds. */
  readonly stepSeconds: number;
  readonly status: 'running' | 'paused' | 'done';
  readonly pausedBy: 'person' | 'hidden' | null;
  readonly name: string;
  /** What to do now, in the words of the move; empty where it has none. */
  readonly how: string;
  readonly counts: CoachPlan['counts'];
  /** Null where the device cannot speak. */
  readonly spoken: boolean | null;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onAgain: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly onStop: () => void;
  readonly onSpoken: (spoken: boolean) => void;
}

/** The coach over the picture: seconds left, what to do now, which time it is, and the buttons. */
export function CoachBar(props: CoachBarProps): React.JSX.Element {
  const { moment, stepSeconds, status, pausedBy, name, how, counts } = props;
  const main = useRef<HTMLButtonElement>(null);
  // whoever started the coach finds its pause button under the keys
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  const done = status === 'done';
  const [label, act, Icon] = done
    ? (['bar.again', props.onAgain, RotateCcw] as const)
    : status === 'paused'
      ? (['bar.resume', props.onResume, Play] as const)
      : (['bar.pause', props.onPause, Pause] as const);
  return (
    <section className="coach-bar" aria-label={`${coachWord('bar.title')}: ${name}`}>
      <CoachRing secondsLeft={moment.secondsLeft} stepSeconds={stepSeconds} shareDone={moment.shareDone} done={done} />
      <div className="coach-words">
        <p className="coach-cue">{pausedBy ? coachWord(pausedBy === 'hidden' ? 'bar.paused.hidden' : 'bar.paused') : coachWord(moment.cue)}</p>
        {how && status === 'running' ? <p className="coach-how">{how}</p> : null}
        <p className="coach-time">{done ? coachWord('bar.done', { name }) : timeLine(moment, counts)}</p>
        <Dashes moment={moment} done={done} />
      </div>
      <div className="coach-steps">
        {done ? null : (
          <button type="button" className="icon-button" aria-label={coachWord('bar.back')} onClick={props.onBack}>
            <SkipBack aria-hidden="true" />
          </button>
        )}
        <button type="button" className="coach-main" ref={main} aria-label={coachWord(label)} onClick={act}>
          <Icon aria-hidden="true" />
        </button>
        {done ? null : (
          <button type="button" className="icon-button" aria-label={coachWord('bar.skip')} onClick={props.onSkip}>
            <SkipForward aria-hidden="true" />
          </button>
        )}
      </div>
      <div className="coach-extras">
        {props.spoken === null ? null : (
          <button type="button" className="icon-button" aria-pressed={props.spoken} aria-label={coachWord('bar.voice')} onClick={() => props.onSpoken(!props.spoken)}>
            {props.spoken ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
          </button>
        )}
        <button type="button" className="icon-button" aria-label={coachWord(done ? 'bar.close' : 'bar.stop')} onClick={props.onStop}>
          {done ? <X aria-hidden="true" /> : <Square aria-hidden="true" />}
        </button>
      </div>
    </section>
  );
}

function timeLine({ kind, side, repetition, repetitions }: CoachMoment, counts: CoachPlan['counts']): string {
  if (kind === 'switch' && side) return coachWord('bar.next-side', { side });
  if (counts === 'minutes') return coachWord('bar.minute', { repetition, repetitions });
  const key = counts === 'breaths' ? 'bar.breath' : 'bar.time';
  return side ? coachWord(`${key}.side`, { repetition, repetitions, side }) : coachWord(key, { repetition, repetitions });
}

/** A dash for each time: full when done, filling while it lasts. The line above says the same in words. */
function Dashes({ moment: { repetition, repetitions, repetitionShare }, done }: { readonly moment: CoachMoment; readonly done: boolean }): React.JSX.Element {
  const over = done ? repetitions : repetition - 1 + repetitionShare;
  const count = repetitions > MOST_DASHES ? 1 : repetitions;
  return (
    <div className="coach-dashes" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => {
        const share = Math.min(1, Math.max(0, count === 1 ? over / repetitions : over - i));
        return (
          // dashes never change their order
          // oxlint-disable-next-line react/no-array-index-key
          <i key={i} className={share > 0 ? 'begun' : undefined}>
            <b style={{ width: `${share * 100}%` }} />
          </i>
        );
      })}
    </div>
  );
}
