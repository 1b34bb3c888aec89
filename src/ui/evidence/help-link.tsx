import { TriangleAlert } from 'lucide-react';
import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';

/** From this sheet to the warning signs. */
export function HelpLink(): React.JSX.Element {
  return (
    <p className="stop">
      <button type="button" className="quiet-link" onClick={() => appStore.getState().setShow('help')}>
        <TriangleAlert aria-hidden="true" />
        {message('help.link')}
      </button>
    </p>
  );
}
