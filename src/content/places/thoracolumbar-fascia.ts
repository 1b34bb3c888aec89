import { contextChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: contextChapter(
      'It is a strong sheet that ties the low-back muscles together.',
      'It is not a muscle. Several muscles of the back pull on it.',
    ),
  },
};
