import { keepForOffline } from '#src/state/offline.ts';
import { appStore } from '#src/state/store.ts';

/** How long the first view stands alone, ms: what comes now must not share its line with what it still loads. */
const ALONE = 2000;

/** Keeps the page for use without a network, once the 3D back or its picture has stood for a while. */
export function keepPage(script: string): void {
  const later = (): void => void setTimeout(() => void keepForOffline(script), ALONE);
  if (appStore.getState().view !== 'loading') {
    later();
    return;
  }
  const stop = appStore.subscribe(({ view }) => {
    if (view === 'loading') return;
    stop();
    later();
  });
}
