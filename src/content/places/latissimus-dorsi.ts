import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It pulls your arm down, back and in.',
      everyday: 'You use it to pull yourself up, to swim and to close a car trunk.',
      feels: 'A mid-back ache that you cannot reach and cannot stretch away.',
      causes: ['A lot of pulling from above, swimming or climbing', 'Reaching far out to lift', 'Pushing up on crutches'],
      pain: {
        often: ['Lower tip of the shoulder blade', 'Mid-back'],
        sometimes: ['Back of the shoulder', 'Inner arm, ring and little finger', 'Front of the shoulder and side of the trunk'],
        sources: ['TS1'],
      },
    }),
    stretch: stretchChapter('Reach overhead and lean away.', ['lat-prayer', 'childs-pose', 'side-bend-ql', 'seated-twist']),
  },
};
