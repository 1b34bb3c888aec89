import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It starts to lift your arm to the side and keeps the shoulder steady.',
      everyday: 'You use it to comb your hair and to reach a shelf.',
      feels: 'A deep ache in the shoulder. It is worse when you lift your arm.',
      causes: ['Work above the head, again and again', 'A heavy bag', 'Throwing sports'],
      pain: {
        often: ['Outer side of the shoulder'],
        sometimes: ['Outer side of the elbow'],
        sources: ['NAM_SUPR'],
      },
    }),
    stretch: stretchChapter('Rest from heavy loads up high, not from moving.', ['cross-body-arm', 'scapular-squeeze', 'doorway-pec']),
  },
};
