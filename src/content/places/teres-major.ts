import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It turns your arm in and pulls it back.',
      everyday: 'You use it to row and to do pull-ups.',
      feels: 'A stabbing ache at the back of the shoulder when you reach up.',
      causes: ['Rowing, pull-ups or heavy carrying', 'Long work above the head'],
      pain: {
        often: ['Back of the shoulder'],
        sometimes: ['Back of the upper arm', 'Back of the forearm'],
        sources: ['RICHTER_SC'],
      },
    }),
    stretch: stretchChapter('Reach up gently. Keep loads close the rest of the day.', ['lat-prayer', 'childs-pose', 'doorway-pec']),
  },
};
