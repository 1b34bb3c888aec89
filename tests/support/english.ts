import { loadWords } from '#src/content/words.ts';

/** Tests read words as the page does once they have come: all of them, in English. */
await loadWords('chapters', 'story', 'moves', 'hurt', 'search', 'evidence', 'tour', 'teach', 'teach', 'tour');
