import { contextChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: contextChapter(
      'It lifts your arm out to the side.',
      'You use it to put on a coat and to reach a shelf.',
    ),
  },
};
