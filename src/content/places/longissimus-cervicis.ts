import { contextChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: contextChapter(
      'It helps hold the neck up and bend it to the side.',
      'It is the upper part of the long pillar muscle beside the spine.',
    ),
  },
};
