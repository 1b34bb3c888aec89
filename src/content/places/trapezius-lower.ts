import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It pulls your shoulder blade down and helps turn it up.',
      everyday: 'You use it when you reach up high.',
      feels: 'A nagging ache in the mid-back. It can feel like a stiff neck too.',
      causes: ['Reaching forward and down for hours', 'Leaning on one elbow', 'A backpack'],
      pain: {
        often: ['Side of the upper neck', 'Point of the shoulder', 'Inner edge of the shoulder blade'],
        sometimes: ['Above the shoulder blade', 'Behind the ear'],
        sources: ['MEDLINK_LT'],
      },
    }),
    stretch: stretchChapter('Reach up and let the mid-back get round.', ['childs-pose', 'lat-prayer', 'thread-the-needle', 'scapular-squeeze']),
  },
};
