import { formatAddress, parseAddress } from './address.ts';
import { appStore, chapterClock, stageView } from './store.ts';
import { stretchStore } from './stretch-store.ts';

/**
 * Keeps the fragment of the page's address and the store in step.
 *
 * A new place or chapter is a new entry of the history; a layer or sheet replaces the present one. A link with an
 * unknown part opens the nearest view and sets `linkNotice()` as the notice.
 *
 * @returns a function that ends it
 */
export function bindUrl(linkNotice: () => string): () => void {
  /** The fragment that was read last: a new one is told of by two events. */
  let lastRead: string | null = null;
  const read = (): void => {
    const { address, known, moment } = parseAddress(window.location.hash);
    chapterClock.pause();
    chapterClock.setProgress(moment.progress);
    // what a link does not say about the story stays as the person chose it
    const story = { ...appStore.getState().story, spot: 0, ...moment.story };
    appStore.setState({ address, story, wantedPose: moment.pose, notice: known ? null : linkNotice() });
    if (moment.move) stretchStore.getState().chooseMove(moment.move, false);
    const fragment = formatAddress(address, moment);
    if (window.location.hash !== fragment) window.history.replaceState(null, '', fragment);
    lastRead = window.location.hash;
  };
  const readOnce = (): void => {
    if (window.location.hash !== lastRead) read();
  };
  read();
  const leave = appStore.subscribe((state, before) => {
    if (state.address === before.address) return;
    lastRead = null;
    const fragment = formatAddress(state.address);
    if (formatAddress(parseAddress(window.location.hash).address) === fragment) return;
    const sameStep =
      state.address.place === before.address.place &&
      state.address.way === before.address.way &&
      state.address.side === before.address.side &&
      state.address.chapter === before.address.chapter &&
      state.address.tour?.step === before.address.tour?.step;
    // a clinic's tablet keeps no trail of a visit
    if (sameStep || state.consult) window.history.replaceState(null, '', fragment);
    else window.history.pushState(null, '', fragment);
  });
  window.addEventListener('hashchange', readOnce);
  window.addEventListener('popstate', read);
  return () => {
    leave();
    window.removeEventListener('hashchange', readOnce);
    window.removeEventListener('popstate', read);
  };
}

/** A link that opens the very same view elsewhere: language, place, layer, moment of the story, and where the eye is. */
export function linkToThisView(): string {
  const { address, language, story } = appStore.getState();
  const moment = { progress: chapterClock.progress, story, pose: stageView.read(), move: stretchStore.getState().move };
  const url = new URL(formatAddress({ ...address, show: null }, moment), window.location.href);
  if (language !== 'en') url.searchParams.set('lang', language);
  return url.href;
}
