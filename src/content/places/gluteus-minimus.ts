import { HIP_BONE_CLAIM, HIP_NEEDLE_CLAIM, afterChapter, knotChapter, meetChapter, preventChapter, releaseChapter, stretchChapter, type PainWords } from '../chapter-parts.ts';
import type { PlaceText } from '../chapters.ts';

const pain: PainWords = {
  often: ['Side of the buttock', 'Outer thigh', 'Back of the thigh', 'Inner lower buttock'],
  sometimes: ['Outer lower leg', 'Outer ankle', 'Calf'],
  sources: ['NAM_GMIN'],
};

export const text: PlaceText = {
  chapters: {
    meet: meetChapter({
      does: 'It lifts your leg to the side and turns the thigh in. It keeps the hips level.',
      everyday: 'You use it at each step, when you stand on one leg.',
      feels: 'An ache down the leg. It can feel like pain from a squeezed nerve. It may be very sore at night on that side. If the leg is weak or numb, call a clinician today.',
    }),
    knot: knotChapter({
      causes: ['A fall', 'Standing on one leg for long', 'Long walks on sand, or a lot of tennis', 'Long sitting'],
      neighbours: ['Gluteus medius, right over it', 'Piriformis, just behind it'],
      pain,
      felt: 'It may be felt down the side or the back of the leg.',
    }),
    release: releaseChapter({
      gentle: [
        'A pillow between your knees at night',
        'A warm pack for 15 to 20 minutes',
        'Do not cross your legs',
        'At first, sit for only 15 to 20 minutes at a time',
      ],
      close:
        'This muscle lies deep, right on the hip bone. Vessels and a nerve run just over it. So the needle aims at the bone and stops there. Ultrasound can help to see the way.',
      closeClaim: HIP_BONE_CLAIM,
      evidence: HIP_NEEDLE_CLAIM,
    }),
    after: afterChapter({ care: 'Short walks on flat ground are the best start.', lung: false }),
    stretch: stretchChapter('A pillow between the knees helps at night. Do not cross your legs.', ['figure-four', 'supine-twist', 'hip-flexor-lunge', 'side-bend-ql']),
    prevent: preventChapter({
      habits: [
        'Sit with both feet on the floor.',
        'Get up from the seat every half hour.',
        'Stand on both legs, and shift often.',
        'Build up sand walks and tennis bit by bit.',
      ],
      lowBack: true,
      mimics: [
        'A nerve squeezed in the low back. If the leg is weak or numb, call today.',
        'A sore pad or tendon at the outer hip: it hurts to lie on it',
        'A broken hip: after a fall, the leg cannot take weight. Call 911.',
      ],
    }),
  },
};
