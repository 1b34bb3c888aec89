import { LUNG_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Side and back of the neck', 'Behind the ear', 'Temple'],
  sometimes: ['Behind the eye', 'Corner of the jaw', 'Back of the head'],
  sources: ['MEDLINK_UT', 'NAM_TRAP'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It lifts your shoulder blade and turns it up.',
      everyday: 'You use it to shrug, to carry a bag and to tip your head.',
      feels: 'A tight, heavy shoulder. An ache on one side of the neck. Some feel it at the temple.',
    }),
    knot: knotChapter({
      causes: [
        'Shoulders held up at a desk, or a phone held with the ear',
        'A heavy bag on one shoulder',
        'Stress, or a clenched jaw',
        'Sleep with the neck bent to one side',
      ],
      neighbours: ['Levator scapulae, under it at the side of the neck', 'Middle trapezius, just below', 'The muscle of the other side'],
      pain,
      felt: 'It may be felt up the neck, or at the temple.',
    }),
    release: releaseChapter({
      gentle: [
        'A warm pack for 15 to 20 minutes',
        'Rest your forearms, let the shoulders drop',
        'Press it gently with your fingers for 30 to 60 seconds',
        'Change position often, and walk',
      ],
      close:
        'The top of the lung lies under this muscle. So the muscle is lifted in a pinch and the needle goes across it. It never goes straight down.',
      closeClaim: LUNG_CLAIM,
      evidence: {
        text: 'A needle may help the tight strip let go. It helped neck pain a bit more than a fake needle.',
        evidence: 'mixed',
        dispute: 'Many small studies of the neck. How sure we can be is low.',
        sources: ['NAVARRO2020', 'NAVARRO2022', 'SCOTT2009'],
      },
    }),
    after: afterChapter({ care: 'Turn your head slowly to both sides a few times a day.', lung: true }),
    stretch: stretchChapter('Slow and easy. You should feel a pull, not pain.', [
      'upper-trap-side-bend',
      'chin-tuck',
      'scapular-squeeze',
      'seated-twist',
    ]),
    prevent: preventChapter({
      habits: [
        'Rest your arms while you type. Use a headset for calls.',
        'Change bag and shoulder often.',
        'Take a short break to move every half hour.',
        'Sleep with the neck straight, one pillow of the right height.',
      ],
      lowBack: false,
      mimics: [
        'A nerve squeezed in the neck: pain, tingling or weakness down the arm',
        'Migraine, or a nerve at the back of the head',
        'Over 50 with a new pain at the temple: call today',
        'Pain on the left that comes when you climb or rush: it may be the heart',
      ],
    }),
  },
};
