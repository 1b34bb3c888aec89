import { RefreshCw } from 'lucide-react';
import { useStore } from 'zustand';
import { message } from '#src/content/messages.ts';
import { coachStore } from '#src/state/coach.ts';
import { newVersionStore } from '#src/state/new-version.ts';
import './update-line.css';

/** Says that a newer version is there, and goes over to it on a tap. Silent while the coach leads a move. */
export function UpdateLine(): React.JSX.Element | null {
  const takeOver = useStore(newVersionStore, (state) => state.takeOver);
  const led = useStore(coachStore, ({ status }) => status !== 'idle' && status !== 'done');
  if (!takeOver || led) return null;
  return (
    <p className="note update-line" role="status">
      <span>{message('update.ready')}</span>
      <button type="button" className="quiet-link" onClick={takeOver}>
        <RefreshCw aria-hidden="true" size={18} />
        {message('update.load')}
      </button>
    </p>
  );
}
