import { newVersionStore } from './new-version.ts';

/** A page that stays open for days asks for a new version when it is looked at again, at most this often, ms. */
const ASK_AGAIN = 3_600_000;
/** When the new version does not answer, the page is loaded again anyway, ms. */
const NO_ANSWER = 4000;

/**
 * Keeps the page on this device with the help of a service worker. Where there is none, or storage is denied or full, the
 * page goes on as it is. A new version is only offered: it takes over when the person says so.
 *
 * @param script address of the page's own start script: says of which version this page is
 */
export async function keepForOffline(script: string): Promise<void> {
  if (!('serviceWorker' in navigator) || savesData()) return;
  const workers = navigator.serviceWorker;
  let before = workers.controller;
  try {
    const registration = await workers.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' });
    // a browser that was told to block it answers with nothing
    if (!registration) return;
    const offer = (): void => newVersionStore.setState({ takeOver: () => goOver(registration) });
    const watch = (): void => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && registration.active) offer();
      });
    };
    if (registration.waiting && registration.active) offer();
    watch();
    registration.addEventListener('updatefound', watch);
    // another page went over to a newer version: this one goes on with the files that it has
    workers.addEventListener('controllerchange', () => {
      if (before) offer();
      before = workers.controller;
    });
    const { active } = await workers.ready;
    // a service worker has no origin to name
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    active?.postMessage({ kind: 'page-stands', script });
    askAgain(registration);
  } catch (error) {
    console.info('The page is not kept for use without a network', error);
  }
}

function goOver({ waiting }: ServiceWorkerRegistration): void {
  const again = (): void => window.location.reload();
  if (!waiting) {
    again();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', again, { once: true });
  setTimeout(again, NO_ANSWER);
  // a service worker has no origin to name
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  waiting.postMessage({ kind: 'take-over' });
}

function askAgain(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < ASK_AGAIN) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** A person who asked the browser to save data did not ask for all of the page at once. */
function savesData(): boolean {
  return (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
}
