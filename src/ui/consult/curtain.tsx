import { useEffect, useState } from 'react';
import { dockWord } from '#src/content/dock-words.ts';
import { useModal } from '../use-modal.ts';

/** So long the glass can be wiped, seconds. */
const CLEAN_SECONDS = 20;

/** Over everything: a curtain that one tap lifts, or a lock of 20 seconds for wiping the glass. */
export function Curtain({ kind, onLift }: { readonly kind: 'curtain' | 'clean'; readonly onLift: () => void }): React.JSX.Element {
  const [left, setLeft] = useState(CLEAN_SECONDS);
  const dialog = useModal();
  useEffect(() => {
    if (kind !== 'clean') return;
    if (left <= 0) {
      onLift();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [kind, left, onLift]);
  return (
    <dialog ref={dialog} className="curtain" aria-label={dockWord(kind)} onCancel={(event) => (kind === 'clean' ? event.preventDefault() : onLift())}>
      <p role="status">{kind === 'clean' ? dockWord('clean.text', { seconds: left }) : dockWord('curtain.text')}</p>
      {kind === 'curtain' ? (
        <button type="button" className="button main" onClick={onLift}>
          {dockWord('curtain.lift')}
        </button>
      ) : null}
    </dialog>
  );
}
