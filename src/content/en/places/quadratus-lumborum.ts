import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It bends your trunk to the side and lifts the hip.',
  everyday: 'You use it to carry a bucket, to step up and to roll over.',
  feels: 'A sharp catch when you roll in bed, cough or sneeze. It is hard to stand up straight.',
  causes: [
    'A lift with a twist, or a load on one side',
    'A trip or a fall',
    'Long sitting with the weight on one hip',
    'One leg a bit longer than the other',
  ],
  neighbours: [
    'Low-back iliocostalis, right behind it',
    'Longissimus, nearer to the spine',
    'Gluteus medius, below the hip crest',
  ],
  often: ['Along the top of the hip bone', 'Outer side of the hip', 'Back of the pelvis', 'Lower part of the buttock'],
  sometimes: ['Groin', 'Outer thigh', 'Lower belly'],
  felt: 'It may be felt at the hip, the pelvis or the buttock.',
  gentle: [
    'Lie on your side with a pillow between your knees',
    'A warm pack for 15 to 20 minutes',
    'Short walks, often',
    'Lean away slowly and let the hip of the sore side sink',
  ],
  close: 'The kidney, the bowel and the lower edge of the lung lie close. So the needle stays below the last rib. It goes toward the spine and never up under the ribs.',
  care: 'Roll over slowly in bed. Short walks are the best start.',
  stretch: 'Slow and easy. Lean away from the tight side.',
  habits: [
    'Hold loads close. Turn your feet, do not twist.',
    'Share the weight: carry on both sides.',
    'Get up from the chair every half hour.',
    'Sleep on your side with a pillow between the knees.',
  ],
  mimics: [
    'A kidney stone or infection: pain in the side, fever, burning when you pee. Call today. Very ill: call 911.',
    'A weak main artery: sudden strong pain, or a beating lump in the belly. Call 911.',
    'The appendix: pain low on the right that grows. Go to the emergency room.',
    'A worn hip, or a squeezed nerve with pain down the leg',
  ],
} as const satisfies UnitWords;
