import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It pulls the lowest ribs down and holds them steady.',
      everyday: 'You use it when you breathe out and turn your trunk.',
      feels: 'A nagging ache over the lowest ribs, as if bruised.',
      causes: ['A lift with a twist', 'Sleep in a twisted position', 'Reaching up high, again and again'],
      pain: {
        often: ['Lower ribs at the back'],
        sometimes: ['Lower ribs toward the front'],
        sources: ['TS1'],
      },
    }),
    stretch: stretchChapter('Breathe into the sore side. Do not twist with a load.', ['seated-twist', 'supine-twist', 'side-bend-ql', 'cat-cow']),
  },
};
