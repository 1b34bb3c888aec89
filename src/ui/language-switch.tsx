import { Languages } from 'lucide-react';
import { useStore } from 'zustand';
import { LANGUAGE_NAMES, LANGUAGES } from '#src/content/languages.ts';
import { message } from '#src/content/messages.ts';
import { chooseLanguage } from '#src/state/language.ts';
import { appStore } from '#src/state/store.ts';
import { useClinic } from './use-clinic.ts';

/** One button for each other language that is offered, by the name that it gives itself. */
export function LanguageSwitch(): React.JSX.Element {
  const present = useStore(appStore, (state) => state.language);
  const { languages = LANGUAGES } = useClinic();
  return (
    <div className="languages" role="group" aria-label={message('language.label')}>
      {languages.filter((language) => language !== present).map((language) => (
        <button key={language} type="button" className="quiet-link" lang={language} onClick={() => void chooseLanguage(language)}>
          <Languages aria-hidden="true" size={18} />
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </div>
  );
}
