import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It lifts your leg to the side and keeps the hips level.',
      everyday: 'You use it at each step, when you stand on one leg.',
      feels: 'An ache of the low back and hip, walking or lying on it.',
      causes: ['Long walks on slopes or soft sand', 'Standing on one leg', 'Carrying on one side', 'One leg a bit longer than the other'],
      pain: {
        often: ['Back of the belt line', 'Back of the pelvis', 'Side of the buttock'],
        sometimes: ['Upper, outer thigh'],
        sources: ['BRAINSCAPE', 'GMED_DECK'],
      },
    }),
    stretch: stretchChapter('Slow and easy. A pillow between the knees helps at night.', ['figure-four', 'supine-twist', 'side-bend-ql', 'hip-flexor-lunge']),
  },
};
