import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It turns your thigh out. When you sit, it moves the knee out to the side.',
      everyday: 'You use it to get out of a car and to turn on one foot.',
      feels: 'A deep ache in the buttock, worse on a hard seat or with crossed legs. The big leg nerve lies close, so the leg may tingle. If the leg is weak or numb, call a clinician today.',
      causes: ['Long sitting or driving', 'A sudden twist on one leg', 'A fall on the buttock'],
      pain: {
        often: ['Back of the pelvis', 'Whole buttock', 'Back of the hip'],
        sometimes: ['Back of the thigh, upper part'],
        sources: ['MEDLINK_PI', 'NAM_PIRI'],
      },
    }),
    stretch: stretchChapter('Slow and easy. Uncross your legs and walk a little often.', ['figure-four', 'single-knee-to-chest', 'supine-twist', 'seated-twist']),
  },
};
