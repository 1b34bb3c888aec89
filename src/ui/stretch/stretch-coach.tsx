import { Play } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Side } from '#src/anatomy/places.ts';
import { coachWord } from '#src/content/coach-words.ts';
import type { CoachedMove } from '#src/content/coached-move.ts';
import { questionsFor, screenedMove } from '#src/explain/screened-moves.ts';
import type { Move } from '#src/kinematics/moves/move.ts';
import { choiceOf, coachStore, planOf, type CoachedOne } from '#src/state/coach.ts';
import { screenStore } from '#src/state/screen-answers.ts';
import { SwitchRow } from '../story/choice-rows.tsx';
import { scrollToTop } from './bring-to-top.ts';
import { DoseChoice } from './dose-choice.tsx';
import { ScreenQuestions } from './screen-questions.tsx';
import { ScreenVerdict } from './screen-verdict.tsx';
import { speaker } from './speaker.ts';
import { StopReminder, StopRules } from './stop-rules.tsx';
import '../story/story.css';
import './coach.css';

interface StretchCoachProps {
  readonly move: Move;
  readonly text: CoachedMove;
  /** The side of the tight muscle. */
  readonly side: Side;
  /** Shows the easier version, where it is a move of its own. */
  readonly onEasier?: () => void;
}

/** The coach of one move in the panel: questions, dose, stop rules, start. While it runs, its bar stands over the picture. */
export function StretchCoach({ move, text, side, onEasier }: StretchCoachProps): React.JSX.Element {
  const one: CoachedOne = { move, text, side };
  const mine = useStore(coachStore, (state) => (state.coached?.move.id === move.id ? state.status : 'idle'));
  const { answers, asked, cleared, answer, setCleared, forget } = useStore(screenStore);
  const [asking, setAsking] = useState(false);
  const [fresh, setFresh] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  useFocusWhenEnded(mine === 'idle', start);
  useStopWithCard(move.id);
  const screened = screenedMove(text.screen, answers);
  const questions = questionsFor(text.screen);
  const allAsked = questions.every((id) => asked.has(id));
  const allowed = screened.verdict !== 'avoid' && (screened.verdict !== 'ask' || cleared.has(move.id));
  const { ask, start: begin, stop } = coachStore.getState();
  const askQuestions = (): void => {
    // a coach that runs for another move rests while the answers may change
    stop();
    setAsking(true);
  };

  if (asking) {
    return (
      <div className="coach-card">
        <ScreenQuestions
          questions={questions}
          answers={answers}
          onLater={() => setAsking(false)}
          onAnswer={(yes) => {
            answer(questions, yes);
            setAsking(false);
            setFresh(true);
            if (screenedMove(text.screen, new Set([...answers].filter((id) => !questions.includes(id)).concat([...yes]))).verdict === 'ok') ask(one);
          }}
        />
      </div>
    );
  }
  if (mine === 'stop-rules') {
    return (
      <div className="coach-card">
        <StopRules neck={text.neck} onStart={begin} onLater={stop} />
      </div>
    );
  }
  if (mine !== 'idle') {
    return (
      <div className="coach-card" ref={scrollToTop}>
        <p className="note">{coachWord(mine === 'done' ? 'stop.after' : 'start.running')}</p>
        <StopReminder neck={text.neck} />
      </div>
    );
  }
  return (
    <div className="coach-card">
      <ScreenVerdict screened={screened} easier={text.easier} onEasier={onEasier} cleared={cleared.has(move.id)} onCleared={(yes) => setCleared(move.id, yes)} fresh={fresh} />
      {allowed ? <Setup one={one} onStart={() => (allAsked ? ask(one) : askQuestions())} start={start} /> : null}
      {allAsked ? (
        <p className="coach-answers">
          <button type="button" className="quiet-link" onClick={askQuestions}>
            {coachWord('screen.change')}
          </button>
          <button type="button" className="quiet-link" onClick={forget}>
            {coachWord('screen.clear')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

interface SetupProps {
  readonly one: CoachedOne;
  readonly onStart: () => void;
  readonly start: React.RefObject<HTMLButtonElement | null>;
}

/** Dose, voice, how long it takes, and the button. */
function Setup({ one, onStart, start }: SetupProps): React.JSX.Element {
  const { move, text, side } = one;
  const choice = choiceOf(useStore(coachStore), one);
  const spoken = useStore(coachStore, (state) => state.spoken);
  const { choose, setSpoken } = coachStore.getState();
  const plan = planOf(one, choice);
  const minutes = Math.round(plan.seconds / 60);
  return (
    <>
      <DoseChoice dose={text} choice={choice} counts={plan.counts} side={move.sides === 'one' ? side : null} onChange={(change) => choose(one, change)} />
      {speaker.available ? <SwitchRow name={coachWord('bar.voice')} on={spoken} onChange={setSpoken} /> : null}
      <button type="button" className="button main" ref={start} onClick={onStart}>
        <Play aria-hidden="true" />
        {coachWord('start')}
      </button>
      <p className="note">{coachWord('start.takes', { minutes: plan.seconds < 45 ? 0 : Math.max(1, minutes) })}</p>
    </>
  );
}

/** When the coach ends, and with it the button that had the focus, the start button takes it. */
function useFocusWhenEnded(idle: boolean, start: React.RefObject<HTMLButtonElement | null>): void {
  const was = useRef(idle);
  useEffect(() => {
    if (idle && !was.current && document.activeElement === document.body) start.current?.focus({ preventScroll: true });
    was.current = idle;
  }, [idle, start]);
}

/** Another move in its place, or the card gone: the coach of this one ends. */
function useStopWithCard(id: string): void {
  useEffect(
    () => () => {
      const { coached, stop } = coachStore.getState();
      if (coached?.move.id === id) stop();
    },
    [id],
  );
}
