import { LOW_BACK_NEEDLE_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Middle of the buttock'],
  sometimes: ['Low back', 'Lower belly'],
  sources: ['NAM_PARA', 'BRAINSCAPE'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It straightens your low back and bends it to the side.',
      everyday: 'You use it to lift, to carry and to stand for long.',
      feels: 'An ache on one side of the low back. It spreads to the buttock.',
    }),
    knot: knotChapter({
      causes: [
        'A lift with a twist, most of all when tired or cold',
        'Standing bent over',
        'Long sitting or driving',
        'A wallet in the back pocket',
      ],
      neighbours: [
        'Longissimus, beside it toward the spine',
        'Quadratus lumborum, right in front of it',
        'Latissimus dorsi, over its upper part',
      ],
      pain,
      felt: 'It may be felt lower down, in the middle of the buttock.',
    }),
    release: releaseChapter({
      gentle: [
        'A warm pack for 15 to 20 minutes',
        'Walk in short bouts',
        'Change from sitting to standing often',
        'Rest on your back with the knees up',
      ],
      close:
        'The kidney and the belly lie in front of this muscle. The nerves of the spine lie toward the middle. So the needle does not go deep. Higher up the muscle lies on the ribs, over the lung.',
      closeClaim: {
        text: 'The kidney lies near. How deep it lies differs from body to body.',
        evidence: 'mixed',
        dispute: 'An ultrasound study of 68 healthy people. It measured depth, not harm.',
        sources: ['LOPEZ2022'],
      },
      evidence: LOW_BACK_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Short walks are the best start. Rock the hips slowly a few times a day.', lung: true }),
    stretch: stretchChapter('Slow and easy. Keep walking in short bouts too.', ['childs-pose', 'double-knee-to-chest', 'cat-cow', 'side-bend-ql', 'pelvic-tilt']),
    prevent: preventChapter({
      habits: [
        'Hold loads close. Turn your feet, do not twist.',
        'Get up every half hour. Stop on long drives.',
        'Walk most days. Build up to 30 minutes, 5 days a week.',
        'Take the wallet out of the back pocket.',
      ],
      lowBack: true,
      mimics: [
        'A nerve squeezed in the low back. If the leg is weak or numb, call today.',
        'A kidney stone or infection: pain in the side, fever, burning when you pee. Call today.',
        'A weak main artery: over 60, sudden strong pain, a beating lump in the belly. Call 911.',
        'A cracked bone of the spine: thin bones, age, or steroid pills. Call today.',
      ],
    }),
  },
};
