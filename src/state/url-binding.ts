import { formatAddress, parseAddress } from './address.ts';
import { appStore } from './store.ts';

/**
 * Keeps the fragment of the page's address and the store in step.
 *
 * A new place or chapter is a new entry of the history; a layer or sheet replaces the present one. A link with an
 * unknown part opens the nearest view and sets `linkNotice` as the notice.
 *
 * @returns a function that ends it
 */
export function bindUrl(linkNotice: string): () => void {
  const read = (): void => {
    const { address, known } = parseAddress(window.location.hash);
    appStore.setState({ address, notice: known ? null : linkNotice });
    if (!known || window.location.hash !== formatAddress(address)) window.history.replaceState(null, '', formatAddress(address));
  };
  read();
  const leave = appStore.subscribe((state, before) => {
    if (state.address === before.address) return;
    const fragment = formatAddress(state.address);
    if (fragment === window.location.hash) return;
    const sameStep =
      state.address.place === before.address.place &&
      state.address.side === before.address.side &&
      state.address.chapter === before.address.chapter;
    if (sameStep) window.history.replaceState(null, '', fragment);
    else window.history.pushState(null, '', fragment);
  });
  window.addEventListener('hashchange', read);
  window.addEventListener('popstate', read);
  return () => {
    leave();
    window.removeEventListener('hashchange', read);
    window.removeEventListener('popstate', read);
  };
}
