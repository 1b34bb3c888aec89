import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It helps lift the upper ribs when you breathe in.',
      everyday: 'It is thin and lies flat on the ribs, under the shoulder blade.',
      feels: 'A deep ache under the shoulder blade that you cannot reach. Your little finger may tingle. Chest or arm pain can come from the heart or lungs. If it is new, call 911.',
      causes: ['A cough that goes on', 'Short, quick breaths high in the chest', 'Reaching far out in front', 'Lying on that side'],
      pain: {
        often: ['Under the upper shoulder blade'],
        sometimes: ['Back of the shoulder', 'Back of the upper arm', 'Little-finger side of the forearm and hand'],
        sources: ['AMTA_SPS'],
      },
    }),
    stretch: stretchChapter('Slow belly breaths first. No long reaches for a few days.', ['cross-body-arm', 'thread-the-needle', 'cat-cow']),
  },
};
