import { loadWords } from '#src/content/words.ts';
import { ALL_GROUPS } from '#tests/content/support/screens.ts';

/** Tests read words as the page does once they have come: all of them, in English. */
await loadWords(...ALL_GROUPS);
