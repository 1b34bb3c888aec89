import { meetChapter, stretchChapter } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'They tip your head back and keep it steady on the neck.',
      everyday: 'You use them to hold your head up and to nod.',
      feels: 'A headache that starts at the base of the skull. If a very bad headache comes on fast or with fever, call 911.',
      causes: ['Head held forward for long', 'Looking up for long, as to paint a ceiling', 'A screen too high or too low', 'Glasses with two lens parts'],
      pain: {
        often: ['Temple', 'Band around half the head', 'Back of the head'],
        sometimes: ['Behind the eye', 'Forehead'],
        sources: ['TS1'],
      },
    }),
    stretch: stretchChapter('Put the screen at eye height. Then move slowly.', ['chin-tuck', 'levator-stretch', 'seated-forward-chair-fold']),
  },
};
