import { message } from '#src/content/messages.ts';
import { appStore } from '#src/state/store.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** Always in sight: the way to the warning signs, and to the other languages. */
export function HelpLine(): React.JSX.Element {
  return (
    <div className="help-line">
      <button type="button" className="quiet-link" onClick={() => appStore.getState().setShow('help')}>
        {message('help.link')}
      </button>
      <LanguageSwitch />
    </div>
  );
}
