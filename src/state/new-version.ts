import { createStore } from 'zustand/vanilla';

/** Whether a newer version of the page is kept on this device, and how to go over to it. */
export const newVersionStore = createStore<{ readonly takeOver: (() => void) | null }>()(() => ({ takeOver: null }));
