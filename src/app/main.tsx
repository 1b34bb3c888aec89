import { createRoot } from 'react-dom/client';
import { directionOf } from '#src/content/languages.ts';
import { message } from '#src/content/messages.ts';
import { changeLanguage, firstLanguage } from '#src/state/language.ts';
import { appStore } from '#src/state/store.ts';
import { keepSkinTone } from '#src/state/kept-skin-tone.ts';
import { bindUrl } from '#src/state/url-binding.ts';
import '#src/ui/fonts.css';
import '#src/ui/tokens.css';
import '#src/ui/page.css';
import '#src/ui/panel.css';
import '#src/ui/print.css';
import { App } from './app.tsx';
import { readQueryParameters } from './query-parameters.ts';

const { quality, flat, language } = readQueryParameters(window.location.search);
appStore.setState({ quality });
bindUrl(() => message('notice.link'));
keepSkinTone();
appStore.subscribe(({ view }) => {
  document.documentElement.dataset['view'] = view;
});
/** Says in which language, and from which side, the page is read. */
const showLanguage = (): void => {
  const spoken = appStore.getState().language;
  Object.assign(document.documentElement, { lang: spoken, dir: directionOf(spoken) });
  document.title = message('app.title');
};
appStore.subscribe((state, before) => {
  if (state.language !== before.language) showLanguage();
});
await changeLanguage(firstLanguage(language, navigator.languages));
createRoot(document.getElementById('root')!).render(<App startFlat={flat} />);
