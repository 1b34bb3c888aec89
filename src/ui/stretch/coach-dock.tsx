import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { coachWord } from '#src/content/coach-words.ts';
import { announcementOf } from '#src/explain/coach/coach-announcement.ts';
import type { CoachMoment } from '#src/explain/coach/coach-state.ts';
import { phaseCue } from '#src/explain/coach/phase-cue.ts';
import type { Move } from '#src/kinematics/moves/move.ts';
import { coachStore } from '#src/state/coach.ts';
import { watchCoach } from '#src/state/coach-watch.ts';
import { keepVoice } from '#src/state/kept-voice.ts';
import { CoachBar } from './coach-bar.tsx';
import { speaker } from './speaker.ts';
import { useCoachFrames, useCoachMoment } from './use-coach.ts';
import './coach.css';

/**
 * Where the coach's bar stands while it runs, over the picture. Also its engine room: frames, voice, what stops and pauses it.
 *
 * @param onBegin hears when the bar comes, so that a sheet over it can make room
 */
export function CoachDock({ onBegin }: { readonly onBegin?: () => void }): React.JSX.Element | null {
  const { status, coached, plan, pausedBy, spoken } = useStore(coachStore);
  const moment = useCoachMoment();
  const shown = plan !== null;
  const begin = useRef(onBegin);
  useEffect(() => {
    begin.current = onBegin;
  });
  useEffect(() => watchCoach(), []);
  useEffect(() => keepVoice(), []);
  useEffect(() => {
    if (shown) begin.current?.();
  }, [shown]);
  useCoachFrames();
  useVoice(moment);
  if (!plan || !moment || !coached || status === 'idle' || status === 'stop-rules') return null;
  const { pause, resume, ask, back, skip, stop, setSpoken } = coachStore.getState();
  const stepSeconds = plan.steps[moment.step]!.seconds;
  return (
    <div className="coach-holder">
      <CoachBar
        moment={moment}
        stepSeconds={stepSeconds}
        status={status}
        pausedBy={pausedBy}
        name={coached.text.name}
        how={phaseCue(coached.move, moment)}
        counts={plan.counts}
        spoken={speaker.available ? spoken : null}
        onPause={() => pause('person')}
        onResume={resume}
        onAgain={() => ask(coached)}
        onBack={back}
        onSkip={skip}
        onStop={stop}
        onSpoken={setSpoken}
      />
      <p className="visually-hidden" role="status">
        {pausedBy ? coachWord(pausedBy === 'hidden' ? 'bar.paused.hidden' : 'bar.paused') : spoken && speaker.available ? '' : announced(moment, stepSeconds)}
      </p>
    </div>
  );
}

function announced(moment: CoachMoment, stepSeconds: number): string {
  const { word, values } = announcementOf(moment, stepSeconds);
  return coachWord(word, values);
}

/** Says each cue once when it comes, and the count-in as numbers; silent while paused. */
function useVoice(moment: CoachMoment | null): void {
  const { status, spoken, coached } = useStore(coachStore);
  const speaks = spoken && (status === 'running' || status === 'done') && moment !== null;
  const phrase = speaks ? phraseOf(moment, coached?.move ?? null) : '';
  const key = speaks ? `${moment.step} ${phrase}` : '';
  useEffect(() => {
    if (phrase === '') speaker.hush();
    else speaker.say(phrase);
    // the same words at the next step are said again
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [key, phrase]);
  useEffect(() => () => speaker.hush(), []);
}

/** Numbers of the count-in, the move's own words on its ways, and the coach's cue else. */
function phraseOf(moment: CoachMoment, move: Move | null): string {
  const { kind, secondsLeft, cue } = moment;
  if (kind === 'count-in') return String(secondsLeft);
  return (move && (kind === 'in' || kind === 'out') && phaseCue(move, moment)) || coachWord(cue);
}
