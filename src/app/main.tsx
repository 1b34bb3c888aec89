import { createRoot } from 'react-dom/client';
import type { Clinic } from '#src/content/clinic.ts';
import { directionOf } from '#src/content/languages.ts';
import { message } from '#src/content/messages.ts';
import { changeLanguage, firstLanguage } from '#src/state/language.ts';
import { clinicOfPage } from '#src/state/clinic-file.ts';
import { appStore } from '#src/state/store.ts';
import { keepSkinTone } from '#src/state/kept-skin-tone.ts';
import { bindUrl } from '#src/state/url-binding.ts';
import '#src/ui/fonts.css';
import '#src/ui/tokens.css';
import '#src/ui/page.css';
import '#src/ui/panel.css';
import { App } from './app.tsx';
import { soon } from './soon.ts';
import { readQueryParameters } from './query-parameters.ts';
import { takeRequest } from './record-request.ts';

const { quality, flat, language, consult } = readQueryParameters(window.location.search);
const request = takeRequest();
appStore.setState({ quality, consult });
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

/** Not awaited by this module: a part that is fetched here may itself need what lies in the same file as this. */
async function start(): Promise<void> {
  const asked =
    request === null
      ? null
      : await import('./open-request.ts').then(
          ({ openRequest }) => openRequest(request),
          // the part that reads it did not arrive: the start stands
          () => ({ language: null, consult: false, note: 'text.failed' as const }),
        );
  if (asked?.consult) appStore.setState({ consult: true });
  bindUrl(() => message('notice.link'));
  // the clinic may say in which language to start; when its file is late, the language changes as it comes
  const speakFirst = (clinic: Clinic): Promise<void> => changeLanguage(firstLanguage(asked?.language ?? language, navigator.languages, clinic));
  await speakFirst(await soon(clinicOfPage(), {}));
  void clinicOfPage().then(speakFirst);
  if (asked?.note) appStore.getState().setNotice(message(asked.note));
  createRoot(document.getElementById('root')!).render(<App startFlat={flat} />);
  // the dev server has no service worker
  if (import.meta.env.PROD) setTimeout(() => import('./keep-page.ts').then(({ keepPage }) => keepPage(import.meta.url), () => undefined), 2000);
  // in another page's frame: that page may speak to us if it is listed
  if (window.parent !== window) import('./embed-host.ts').then(({ serveHost }) => serveHost()).catch(console.warn);
}
void start();
