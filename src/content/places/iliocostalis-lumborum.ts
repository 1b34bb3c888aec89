import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It straightens your low back and bends it to the side.',
      everyday: 'You use it to lift, to carry and to stand for long.',
      feels: 'An ache on one side of the low back. It spreads to the buttock.',
      causes: ['A lift with a twist, most of all when tired or cold', 'Standing bent over', 'Long sitting or driving', 'A wallet in the back pocket'],
      pain: {
        often: ['Middle of the buttock'],
        sometimes: ['Low back', 'Lower belly'],
        sources: ['NAM_PARA', 'BRAINSCAPE'],
      },
    }),
    stretch: stretchChapter('Slow and easy. Keep walking in short bouts too.', ['childs-pose', 'double-knee-to-chest', 'cat-cow', 'side-bend-ql', 'pelvic-tilt']),
  },
};
