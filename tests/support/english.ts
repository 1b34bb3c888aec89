import { loadWords } from '#src/content/words.ts';

/** Tests read words as the page does once they have come: all of them, in English. */
await loadWords('chapters', 'story', 'moves', 'hurt', 'dock', 'consult', 'search', 'evidence', 'tour', 'teach');
