import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It turns your arm in and keeps the front of the shoulder steady.',
      everyday: 'You use it to tuck in a shirt, to throw and to swim.',
      feels: 'A stuck shoulder. It is hard to reach out to the side and to turn the arm out.',
      causes: ['Throwing or swimming', 'An arm held in a sling', 'A shoulder that came out of joint, or shoulder surgery'],
      pain: {
        often: ['Back of the shoulder'],
        sometimes: ['Over the shoulder blade', 'Back of the upper arm', 'Band around the wrist'],
        sources: ['NAM_SUBS'],
      },
    }),
    stretch: stretchChapter('Warm it first. Then move gently, many times a day.', ['doorway-pec', 'cross-body-arm', 'lat-prayer']),
  },
};
