import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It pulls your shoulder blade toward the spine.',
      everyday: 'You use it to hold your shoulders back and to carry things.',
      feels: 'A burning line between the spine and the shoulder blade.',
      causes: ['Desk work with round shoulders', 'Long drives with the arms forward', 'Loads carried in front'],
      pain: {
        often: ['Between the shoulder blades'],
        sometimes: ['Point of the shoulder'],
        sources: ['NAM_TRAP'],
      },
    }),
    stretch: stretchChapter('Open the chest, then let the shoulder blade slide.', ['cross-body-arm', 'thread-the-needle', 'scapular-squeeze', 'doorway-pec']),
  },
};
