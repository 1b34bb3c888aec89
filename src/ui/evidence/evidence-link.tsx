import { BookOpenCheck } from 'lucide-react';
import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';

/** The quiet way to the sheet that says how we know. */
export function EvidenceLink(): React.JSX.Element {
  return (
    <button type="button" className="quiet-link" onClick={() => appStore.getState().setShow('evidence')}>
      <BookOpenCheck aria-hidden="true" size={18} />
      {message('evidence.link')}
    </button>
  );
}
