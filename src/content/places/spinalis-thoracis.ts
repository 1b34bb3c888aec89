import { contextChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: contextChapter(
      'It helps hold the mid-back straight.',
      'It is a thin strap that lies right beside the spine.',
    ),
  },
};
