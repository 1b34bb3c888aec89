import { appStore } from './store.ts';

/** Leaves the tour where it is: the same view, with the whole chapter beside it. */
export function leaveTour(): void {
  const { address } = appStore.getState();
  appStore.setState({ address: { ...address, tour: null, show: null }, notice: null });
}
