import { useEffect, useRef, useState } from 'react';
import { dockWord } from '#src/content/dock-words.ts';
import { useModal } from '../use-modal.ts';

/** The last seconds before the screen clears are counted aloud. */
const WARN_SECONDS = 20;
/** What shows that someone is there. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'] as const;

/**
 * On a shared tablet: after so many minutes without a touch a countdown, and then the visit is wiped.
 *
 * @param minutes from the clinic file; at least 1 @param onWipe clears the visit
 */
export function IdleWatch({ minutes, onWipe }: { readonly minutes: number; readonly onWipe: () => void }): React.JSX.Element | null {
  const [left, setLeft] = useState<number | null>(null);
  const touched = useRef(0);
  useEffect(() => {
    touched.current = Date.now();
    // the time of day, which goes on while a tablet sleeps
    const secondsLeft = (): number => Math.ceil(minutes * 60 - (Date.now() - touched.current) / 1000);
    const look = (): void => {
      const seconds = secondsLeft();
      if (seconds > 0) {
        setLeft(seconds <= WARN_SECONDS ? seconds : null);
        return;
      }
      touched.current = Date.now();
      setLeft(null);
      onWipe();
    };
    const here = (): void => {
      // whoever wakes the tablet late is the next person
      if (secondsLeft() <= 0) look();
      touched.current = Date.now();
    };
    const timer = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    for (const sign of SIGNS) window.addEventListener(sign, here, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const sign of SIGNS) window.removeEventListener(sign, here, { capture: true });
    };
  }, [minutes, onWipe]);
  return left === null ? null : <StillThere left={left} onStay={() => setLeft(null)} />;
}

function StillThere({ left, onStay }: { readonly left: number; readonly onStay: () => void }): React.JSX.Element {
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="curtain" aria-labelledby="idle-title" onCancel={onStay}>
      <h2 id="idle-title">{dockWord('idle.title')}</h2>
      <p role="timer">{dockWord('idle.text', { seconds: left })}</p>
      <button type="button" className="button main" onClick={onStay}>
        {dockWord('idle.stay')}
      </button>
    </dialog>
  );
}
