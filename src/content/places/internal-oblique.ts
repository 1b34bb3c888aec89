import { contextChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: contextChapter(
      'It turns and bends your trunk.',
      'You use it to twist, to cough and to sit up. It lies under the external oblique.',
    ),
  },
};
