import { contextChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: contextChapter(
      'It pulls the shoulder blade forward around the ribs.',
      'You use it to push, to punch and to reach up.',
    ),
  },
};
