import { contextChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: contextChapter(
      'It pulls your arm back.',
      'You use it to reach behind you and to row.',
    ),
  },
};
