import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It lifts your leg to the side and turns the thigh in. It keeps the hips level.',
      everyday: 'You use it at each step, when you stand on one leg.',
      feels: 'An ache down the leg. It can feel like pain from a squeezed nerve. It may be very sore at night on that side. If the leg is weak or numb, call a clinician today.',
      causes: ['A fall', 'Standing on one leg for long', 'Long walks on sand, or a lot of tennis', 'Long sitting'],
      pain: {
        often: ['Side of the buttock', 'Outer thigh', 'Back of the thigh', 'Inner lower buttock'],
        sometimes: ['Outer lower leg', 'Outer ankle', 'Calf'],
        sources: ['NAM_GMIN'],
      },
    }),
    stretch: stretchChapter('A pillow between the knees helps at night. Do not cross your legs.', ['figure-four', 'supine-twist', 'hip-flexor-lunge', 'side-bend-ql']),
  },
};
