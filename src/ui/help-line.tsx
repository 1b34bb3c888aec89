import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';

/** Always in sight: the way to the warning signs. */
export function HelpLine(): React.JSX.Element {
  return (
    <p className="help-line">
      <button type="button" className="quiet-link" onClick={() => appStore.getState().setShow('help')}>
        {message('help.link')}
      </button>
    </p>
  );
}
