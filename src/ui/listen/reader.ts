import { createReader } from '#src/state/read-aloud.ts';

/** The voice of this page that reads chapters. */
export const reader = createReader(window);
