import type { UnitWords } from '../../place-words.ts';

export const words = {
  does: 'It straightens your low back and bends it to the side.',
  everyday: 'You use it to lift, to carry and to stand for long.',
  feels: 'An ache on one side of the low back. It spreads to the buttock.',
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
  often: ['Middle of the buttock'],
  sometimes: ['Low back', 'Lower belly'],
  felt: 'It may be felt lower down, in the middle of the buttock.',
  gentle: [
    'A warm pack for 15 to 20 minutes',
    'Walk in short bouts',
    'Change from sitting to standing often',
    'Rest on your back with the knees up',
  ],
  close: 'The kidney and the belly lie in front of this muscle. The nerves of the spine lie toward the middle. So the needle does not go deep. Higher up the muscle lies on the ribs, over the lung.',
  care: 'Short walks are the best start. Rock the hips slowly a few times a day.',
  stretch: 'Slow and easy. Keep walking in short bouts too.',
  habits: [
    'Hold loads close. Turn your feet, do not twist.',
    'Get up every half hour. Stop on long drives.',
    'Walk most days. Build up to 30 minutes, 5 days a week.',
    'Take the wallet out of the back pocket.',
  ],
  mimics: [
    'A nerve squeezed in the low back. Weak or numb leg: call today. Numb between the legs, or no control of pee: call 911.',
    'A kidney stone or infection: pain in the side, fever, burning when you pee. Call today. Very ill: call 911.',
    'A weak main artery: sudden strong pain, or a beating lump in the belly. Call 911.',
    'A cracked bone of the spine: new pain with thin bones or steroid pills. Call today. After a crash: call 911.',
  ],
} as const satisfies UnitWords;
