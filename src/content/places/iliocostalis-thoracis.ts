import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It straightens your back and bends it to the side.',
      everyday: 'You use it each time you come up from a bend.',
      feels: 'A long ache like a rope beside the spine. A deep breath may sting. Chest pain can come from the heart or lungs. If it is new, call 911.',
      causes: ['A quick lift with a bend and a twist', 'Long sitting, such as on a trip', 'A cough that goes on', 'A wallet in the back pocket'],
      pain: {
        often: ['Inner edge of the shoulder blade', 'Side of the chest'],
        sometimes: ['Front of the chest', 'Lower belly', 'Low back'],
        sources: ['TS1', 'NAM_PARA'],
      },
    }),
    stretch: stretchChapter('A warm shower first, then slow moves.', ['cat-cow', 'childs-pose', 'seated-twist', 'thread-the-needle']),
  },
};
