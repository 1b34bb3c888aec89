import { createStore } from 'zustand/vanilla';

/** One voice at a time: while the coach leads a move, nothing else is read aloud. */
export const voiceTurn = createStore<{ readonly coach: boolean }>()(() => ({ coach: false }));
