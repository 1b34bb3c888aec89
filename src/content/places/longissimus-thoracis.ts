import { LOW_BACK_NEEDLE_CLAIM, LUNG_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Low back', 'Lower part of the buttock', 'Back of the pelvis, at the belt line'],
  sometimes: [],
  sources: ['TS1', 'NAM_PARA'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It holds your spine up and bends it back.',
      everyday: 'You use it each time you stand up, lift, or straighten after a bend.',
      feels: 'Like a tight cable beside the spine. It is hard to straighten up after bending.',
    }),
    knot: knotChapter({
      causes: ['Long sitting or standing in one place', 'A sudden heavy load', 'Being tired or cold'],
      neighbours: ['Mid-back iliocostalis, beside it over the ribs', 'Spinalis, between it and the spine', 'Quadratus lumborum, in front of it at the waist'],
      pain,
      felt: 'It may be felt lower down: low back, pelvis or buttock.',
    }),
    release: releaseChapter({
      gentle: ['A warm pack for 15 to 20 minutes', 'A gentle walk each day', 'Move every 30 to 45 minutes', 'Slow cat and cow moves'],
      close:
        'The spinal cord and its nerves lie toward the middle. Over the ribs, the lung lies deeper. So the needle stays to the side and does not go deep.',
      closeClaim: LUNG_CLAIM,
      evidence: LOW_BACK_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Short walks are the best start. Bend and straighten slowly a few times a day.', lung: true }),
    stretch: stretchChapter('Slow and easy. Let the back get round, then long.', [
      'cat-cow',
      'childs-pose',
      'double-knee-to-chest',
      'seated-forward-fold',
      'prone-press-up',
    ]),
    prevent: preventChapter({
      habits: [
        'Move every 30 to 45 minutes.',
        'Walk most days. Build up to 30 minutes, 5 days a week.',
        'Hold loads close. Turn your feet, do not twist.',
        'Warm up slowly when it is cold.',
      ],
      lowBack: true,
      mimics: [
        'A disc problem: pain or tingling down the leg',
        'A cracked bone of the spine: thin bones, age, or steroid pills. Call today.',
        'An infection: fever with back pain. Call today.',
        'Had cancer before: call your clinician within a few days',
      ],
    }),
  },
};
