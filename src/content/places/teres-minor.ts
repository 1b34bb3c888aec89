import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It turns your arm out and keeps the shoulder steady.',
      everyday: 'You use it to throw and to reach up and back.',
      feels: 'A small, deep ache at the back corner of the shoulder.',
      causes: ['Reaching up and behind you', 'Throwing', 'A hurt shoulder'],
      pain: {
        often: ['Back of the outer shoulder'],
        sometimes: ['Back of the upper arm'],
        sources: ['RICHTER_SC'],
      },
    }),
    stretch: stretchChapter('Slow and easy. Go easy on reaching up or behind you.', ['cross-body-arm', 'thread-the-needle']),
  },
};
