import { createSpeaker } from '#src/state/speech.ts';

/** The voice of this page. */
export const speaker = createSpeaker(window, 'en-US');
