import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It turns and tilts your head to its own side. Both sides tip it back.',
      everyday: 'You use it to look over your shoulder and to look up.',
      feels: 'A stiff neck, with an ache on top of the head or behind the eye. If a very bad headache comes on fast or with fever, call 911.',
      causes: ['Head turned to one side for long, as with two screens', 'Long drives', 'A sudden jolt of the neck (whiplash)', 'Cold air on the neck'],
      pain: {
        often: ['Top of the head', 'Behind the eye', 'Back of the head'],
        sometimes: ['Corner of neck and shoulder'],
        sources: ['FPN'],
      },
    }),
    stretch: stretchChapter('Put the screen in front of you. Warm the neck, then move.', ['levator-stretch', 'upper-trap-side-bend', 'chin-tuck']),
  },
};
