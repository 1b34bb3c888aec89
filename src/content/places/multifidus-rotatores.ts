import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'They hold each bone of the spine steady and help the back straighten and turn.',
      everyday: 'You use them all day, each time you stand, bend or turn.',
      feels: 'A small, sharp ache right at the midline. It may catch when you move.',
      causes: ['A sudden move you were not ready for', 'An earlier time of back pain, when these muscles can get weak'],
      pain: {
        often: ['Midline of the spine, at the level of the spot', 'Tailbone'],
        sometimes: ['Belly at the same level'],
        sources: ['NAM_PARA', 'NIELASHER'],
      },
    }),
    stretch: stretchChapter('Small, slow moves. Walk a little. Do not stay in bed.', ['pelvic-tilt', 'cat-cow', 'prone-press-up', 'supine-twist', 'walking']),
  },
};
