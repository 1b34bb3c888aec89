import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It turns your arm out and keeps the shoulder steady.',
      everyday: 'You use it to reach for a coat sleeve and to throw.',
      feels: 'A deep ache in the front of the shoulder. The sore spot is at the back. It is hard to reach behind you.',
      causes: ['Reaching behind you, for a sleeve or the car seat', 'Racket and throwing sports', 'Sleeping on that shoulder'],
      pain: {
        often: ['Front of the shoulder', 'Front and outer side of the arm'],
        sometimes: ['Thumb side of the forearm and hand', 'Inner edge of the shoulder blade'],
        sources: ['RICHTER_SC', 'MEDLINK_IS'],
      },
    }),
    stretch: stretchChapter('Slow and easy. Stay below pain in the joint.', ['cross-body-arm', 'thread-the-needle', 'scapular-squeeze']),
  },
};
