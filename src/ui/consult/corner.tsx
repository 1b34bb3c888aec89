import { EyeOff, Lock, LockOpen, SprayCan, Trash2, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { dockWord } from '#src/content/dock-words.ts';
import { consultStore } from '#src/state/consult.ts';
import { newPatient } from '#src/state/consult-steps.ts';
import { hurtStore } from '#src/state/hurt.ts';
import { screenStore } from '#src/state/screen-answers.ts';
import { coachStore } from '#src/state/coach.ts';
import { stretchStore } from '#src/state/stretch-store.ts';
import { appStore } from '#src/state/store.ts';

/** The second tap must come within this time, ms. */
const SECOND_TAP_MS = 5000;

/** Wipes the visit and all that other parts of the page hold of it. */
export function wipeVisit(): void {
  newPatient();
  hurtStore.getState().forget();
  screenStore.getState().forget();
  coachStore.getState().stop();
  stretchStore.getState().forget();
  window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}#/`);
}

/** Far from the thumb: a new patient in two taps, the lock, and what hides the screen. */
export function Corner({ onCover, onWiped }: { readonly onCover: (kind: 'curtain' | 'clean') => void; readonly onWiped: () => void }): React.JSX.Element {
  const locked = useStore(consultStore, (state) => state.locked);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => setAsked(false), SECOND_TAP_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  return (
    <div className="consult-corner">
      <button
        type="button"
        className={asked ? 'button wipe asked' : 'button wipe'}
        onClick={() => {
          if (!asked) {
            setAsked(true);
            setSaid(dockWord('new.asked'));
            return;
          }
          wipeVisit();
          onWiped();
          setAsked(false);
          setSaid(dockWord('new.done'));
        }}
      >
        <Trash2 aria-hidden="true" />
        <span className="corner-word">{dockWord(asked ? 'new.now' : 'new')}</span>
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={locked}
        onClick={() => {
          consultStore.getState().setLocked(!locked);
          setSaid(locked ? '' : dockWord('lock.said'));
        }}
      >
        {locked ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
        <span className="corner-word">{dockWord(locked ? 'locked' : 'lock')}</span>
      </button>
      <button type="button" className="button round" aria-label={dockWord('curtain')} title={dockWord('curtain')} onClick={() => onCover('curtain')}>
        <EyeOff aria-hidden="true" />
      </button>
      <button type="button" className="button round" aria-label={dockWord('clean')} title={dockWord('clean')} onClick={() => onCover('clean')}>
        <SprayCan aria-hidden="true" />
      </button>
      <button type="button" className="button round" aria-label={dockWord('help')} title={dockWord('help')} onClick={() => appStore.getState().setShow('help')}>
        <TriangleAlert aria-hidden="true" />
      </button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}
