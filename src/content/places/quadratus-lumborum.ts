import { LOW_BACK_NEEDLE_CLAIM, LUNG_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Along the top of the hip bone', 'Outer side of the hip', 'Back of the pelvis', 'Lower part of the buttock'],
  sometimes: ['Groin', 'Outer thigh', 'Lower belly'],
  sources: ['RICHTER_QL', 'NAM_QL'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It bends your trunk to the side and lifts the hip.',
      everyday: 'You use it to carry a bucket, to step up and to roll over.',
      feels: 'A sharp catch when you roll in bed, cough or sneeze. It is hard to stand up straight.',
    }),
    knot: knotChapter({
      causes: ['A lift with a twist, or a load on one side', 'A trip or a fall', 'Long sitting with the weight on one hip', 'One leg a bit longer than the other'],
      neighbours: ['Low-back iliocostalis, right behind it', 'Longissimus, nearer to the spine', 'Gluteus medius, below the hip crest'],
      pain,
      felt: 'It may be felt at the hip, the pelvis or the buttock.',
    }),
    release: releaseChapter({
      gentle: [
        'Lie on your side with a pillow between your knees',
        'A warm pack for 15 to 20 minutes',
        'Short walks, often',
        'Lean away slowly and let that hip sink',
      ],
      close:
        'The kidney, the bowel and the lower edge of the lung lie close. So the needle stays below the last rib. It goes toward the spine and never up under the ribs.',
      closeClaim: LUNG_CLAIM,
      evidence: LOW_BACK_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Roll over slowly in bed. Short walks are the best start.', lung: true }),
    stretch: stretchChapter('Slow and easy. Lean away from the tight side.', ['side-bend-ql', 'childs-pose', 'supine-twist', 'cat-cow', 'seated-twist']),
    prevent: preventChapter({
      habits: [
        'Hold loads close. Turn your feet, do not twist.',
        'Share the weight: carry on both sides.',
        'Get up from the chair every half hour.',
        'Sleep on your side with a pillow between the knees.',
      ],
      lowBack: true,
      mimics: [
        'A kidney stone or infection: pain in the side, fever, burning when you pee. Call today.',
        'A weak main artery: over 60, sudden strong pain, a beating lump in the belly. Call 911.',
        'The appendix: pain low on the right that grows. Go to the emergency room.',
        'A worn hip, or a squeezed nerve with pain down the leg',
      ],
    }),
  },
};
