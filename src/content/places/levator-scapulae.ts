import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It lifts your shoulder blade and helps turn the neck.',
      everyday: 'You use it to look over your shoulder.',
      feels: 'You cannot turn your head all the way. A deep ache where neck meets shoulder.',
      causes: ['A screen off to one side', 'A phone held with the ear', 'Sleep in a twisted position', 'A bag on one shoulder', 'Stress'],
      pain: {
        often: ['Corner of neck and shoulder', 'Inner edge of the shoulder blade'],
        sometimes: ['Lower tip of the shoulder blade', 'Back of the shoulder'],
        sources: ['MEDLINK_LS'],
      },
    }),
    stretch: stretchChapter('Slow and easy. Never push your head.', ['levator-stretch', 'chin-tuck', 'scapular-squeeze', 'upper-trap-side-bend']),
  },
};
