import { createRoot } from 'react-dom/client';
import { message } from '#src/content/messages.ts';
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

const { quality, flat } = readQueryParameters(window.location.search);
appStore.setState({ quality });
bindUrl(message('notice.link'));
keepSkinTone();
appStore.subscribe(({ view }) => {
  document.documentElement.dataset['view'] = view;
});
createRoot(document.getElementById('root')!).render(<App startFlat={flat} />);
