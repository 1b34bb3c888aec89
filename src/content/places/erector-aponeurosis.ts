import { contextChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: contextChapter(
      'It is the broad tendon of the long low-back muscles.',
      'It is not a muscle. It passes their pull on to the hip bones and the sacrum.',
    ),
  },
};
