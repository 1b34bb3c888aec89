import { createSpeaker } from '#src/state/speech.ts';
import { appStore } from '#src/state/store.ts';

/** The voice of the coach, in the language of the page. */
export const speaker = createSpeaker(window, () => appStore.getState().language);
