import { HIP_BONE_CLAIM, HIP_NEEDLE_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Back of the belt line', 'Back of the pelvis', 'Side of the buttock'],
  sometimes: ['Upper, outer thigh'],
  sources: ['BRAINSCAPE', 'GMED_DECK'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It lifts your leg to the side and keeps the hips level.',
      everyday: 'You use it at each step, when you stand on one leg.',
      feels: 'An ache of the low back and hip, walking or lying on it.',
    }),
    knot: knotChapter({
      causes: [
        'Long walks on slopes or soft sand',
        'Standing on one leg',
        'Carrying on one side',
        'One leg a bit longer than the other',
      ],
      neighbours: [
        'Gluteus maximus, over its back part',
        'Gluteus minimus, right under it',
        'Piriformis, just below its back edge',
      ],
      pain,
      felt: 'It may be felt at the belt line or the side of the buttock.',
    }),
    release: releaseChapter({
      gentle: [
        'A pillow between your knees at night',
        'A warm pack for 15 to 20 minutes',
        'Stand on both legs, hips level',
        'Short walks on flat ground',
      ],
      close:
        'Vessels and a nerve run deep, under this muscle. So the needle aims at the hip bone and stops there. The bone shields the belly.',
      closeClaim: HIP_BONE_CLAIM,
      evidence: HIP_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Short walks on flat ground are the best start.', lung: false }),
    stretch: stretchChapter('Slow and easy. A pillow between the knees helps at night.', ['figure-four', 'supine-twist', 'side-bend-ql', 'hip-flexor-lunge']),
    prevent: preventChapter({
      habits: [
        'Stand on both legs, and shift often.',
        'Share the weight: carry on both sides.',
        'Build up slopes and sand bit by bit.',
        'Make it stronger: lift the leg, lying on your side.',
      ],
      lowBack: true,
      mimics: [
        'Sore tendons at the outer hip: it hurts to lie on it',
        'A nerve squeezed in the low back. If the leg is weak or numb, call today.',
        'A worn hip: stiff, with pain in the groin',
        'A sore joint at the back of the pelvis',
      ],
    }),
  },
};
