import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It lifts your thigh at the hip and keeps the low back steady.',
      everyday: 'You use it to climb stairs and to sit up in bed.',
      feels: 'An ache that makes you stand bent forward. It is worse when you get up from a soft, low chair.',
      causes: ['Very long sitting', 'A lot of sit-ups', 'Running uphill'],
      pain: {
        often: ['Stripe beside the low-back spine', 'Front of the thigh'],
        sometimes: ['Sacrum, the bone at the base of the spine'],
        sources: ['NAM_ILIO'],
      },
    }),
    stretch: stretchChapter('Stand up often. To rest, lie flat with a pillow under the knees.', ['hip-flexor-lunge', 'prone-press-up', 'single-knee-to-chest', 'walking']),
  },
};
