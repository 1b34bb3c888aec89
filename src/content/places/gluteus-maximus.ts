import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It pushes you up and turns the thigh out.',
      everyday: 'You use it to stand up from a chair and to climb stairs.',
      feels: 'An aching buttock. Hard seats, stairs and hills make it worse.',
      causes: ['Long sitting', 'A fall', 'Running uphill or many stairs', 'A wallet in the back pocket'],
      pain: {
        often: ['Beside the crease of the buttock', 'Lower part of the sacrum', 'Tailbone'],
        sometimes: ['Just below the belt line'],
        sources: ['TS2TXT'],
      },
    }),
    stretch: stretchChapter('Slow and easy. Walk a little before and after.', ['single-knee-to-chest', 'double-knee-to-chest', 'figure-four', 'supine-twist']),
  },
};
