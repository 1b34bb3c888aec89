import { contextChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: contextChapter(
      'It tips the head back and helps turn it to its own side.',
      'It is the top part of the long pillar muscle beside the spine.',
    ),
  },
};
