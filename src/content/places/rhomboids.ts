import { MID_BACK_NEEDLE_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Along the inner edge of the shoulder blade'],
  sometimes: ['Above the shoulder blade'],
  sources: ['HUBBARD'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'They pull your shoulder blade back toward the spine.',
      everyday: 'You use them to pull a door, to row and to hold your shoulders back.',
      feels: 'An ache between the spine and the shoulder blade. It is there at rest. Moving changes it little.',
    }),
    knot: knotChapter({
      causes: [
        'Long sitting with a round back, to write, type or sew',
        'Tight chest muscles that draw the shoulders forward',
        'A lot of rowing or pulling',
      ],
      neighbours: ['Middle trapezius, right over them', 'Levator scapulae, at the top corner of the shoulder blade', 'Mid-back iliocostalis, beneath them'],
      pain,
      felt: 'It may be felt along the inner edge of the shoulder blade.',
    }),
    release: releaseChapter({
      gentle: [
        'A warm pack for 15 to 20 minutes',
        'Lean on a ball at a wall, with light pressure',
        'Support your back when you sit',
        'Open the chest, then pull the shoulders back a few times',
      ],
      close:
        'Ribs and lung lie right under these muscles. So the needle goes in flat, over a rib.',
      closeClaim: {
        text: 'In a thin adult the lung can lie 13 to 25 mm under the skin.',
        evidence: 'mixed',
        dispute: 'From a teaching book. Bodies differ. A lung was also reached by a careful method.',
        sources: ['DNMT', 'MINTKEN2025', 'PAIK2011'],
      },
      evidence: MID_BACK_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Roll your shoulders and hug yourself gently a few times a day.', lung: true }),
    stretch: stretchChapter('Slow and easy. Open the chest as well as the back.', [
      'cross-body-arm',
      'thread-the-needle',
      'cat-cow',
      'doorway-pec',
      'scapular-squeeze',
    ]),
    prevent: preventChapter({
      habits: [
        'Sit with your back supported. Bring the work up to you.',
        'Get up and move every half hour.',
        'Stretch the chest and make the pulling muscles stronger.',
        'Build up rowing and pulling bit by bit.',
      ],
      lowBack: false,
      mimics: [
        'A nerve squeezed in the neck: it is often felt here',
        'A sore joint of a rib or of the mid-back',
        'Shingles: burning pain, then a rash in a stripe',
        'Heart, main artery or gallbladder: sudden, strong, or with sweating. Call 911.',
      ],
    }),
  },
};
